const TOPIC = /\/(?:topic|statuses|pphotos|photo|video)\/([1-9]\d{2,19})(?!\d)/;
const DISCUSSION = /\/discussions\/\d+\/\d+\/([1-9]\d{2,19})(?!\d)/;

/** The id of the topic, note, photo or video an OK address names; undefined where it names none (dom.md §5.3). */
export function okTopicId(address: string): string | undefined {
  return TOPIC.exec(address)?.[1] ?? DISCUSSION.exec(address)?.[1];
}
