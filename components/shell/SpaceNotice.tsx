import { fileSize } from '../../lib/words/file-size';
import { words } from '../../lib/words/words';

/** Room on the disk runs short: said before it is gone. `left` is in bytes. */
export function SpaceNotice({ left }: { left: number }) {
  return (
    <section class="notice notice--warning" aria-label={words.space.low(fileSize(left))}>
      <p class="notice__title">
        <span aria-hidden="true">⚠ </span>
        {words.space.low(fileSize(left))}
      </p>
      <p>{words.space.lowText}</p>
    </section>
  );
}
