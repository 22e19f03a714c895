/** What a message may hold that a ground for not answering speaks of. */
export type GroundSign = 'threat' | 'obscene';

/**
 * The ids by which profiles call these grounds, a person's own ones too: a message with such words is offered that ground,
 * a threat is told to the head besides. A ground of another id is offered by hand only.
 */
export const GROUND_NAMES: Readonly<Record<GroundSign, readonly string[]>> = {
  threat: ['threat', 'intentToHarm'],
  obscene: ['obscene'],
};
