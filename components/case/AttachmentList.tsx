import type { Attachment } from '../../lib/case/message';
import { words } from '../../lib/words/words';
import { SafeLink } from '../controls/SafeLink';

const it = words.caseScreen;

/** Links to the photos, videos and pages of a message: «Фото 1», «Фото 2», and the address of a link as it is. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul class="attachments" aria-label={it.attachments}>
      {attachments.map((attachment, index) => (
        <li key={`${index} ${attachment.url}`}>
          <SafeLink href={attachment.url} class="attachment">
            {nameOf(attachment, attachments)}
          </SafeLink>
        </li>
      ))}
    </ul>
  );
}

function nameOf(attachment: Attachment, all: readonly Attachment[]): string {
  const same = all.filter(({ kind }) => kind === attachment.kind);
  const name = it.attachment[attachment.kind];
  if (attachment.kind === 'link') return `${name}: ${attachment.url}`;
  return same.length === 1 ? name : `${name} ${same.indexOf(attachment) + 1}`;
}
