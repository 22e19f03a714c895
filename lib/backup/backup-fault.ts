/**
 * What is wrong with a copy: it is none of ours; a newer program made it; it ends too early, or goes on after its end; its
 * bytes are not what was written; it wants a password, or another one; something in it was never written by this program; a
 * text, a file or an event is not what its hash says; an event of it is here with other contents.
 */
export type BackupFaultKind =
  | 'foreign'
  | 'newer'
  | 'cut'
  | 'tail'
  | 'damaged'
  | 'locked'
  | 'password'
  | 'record'
  | 'content'
  | 'chain'
  | 'settings'
  | 'differs';

/** Thrown while a copy is read: nothing was changed. `place` says where, as far as it can be said. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';

  constructor(
    readonly kind: BackupFaultKind,
    readonly place: {
      /** Bytes from the beginning of the file. */
      byte?: number;
      /** № of the case and number of the event. */
      number?: number;
      seq?: number;
      /** What inside, in the words of the format. */
      path?: string;
    } = {},
  ) {
    super(`${kind} ${JSON.stringify(place)}`);
  }
}
