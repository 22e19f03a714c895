import { words } from '../../lib/words/words';
import { Instant } from '../controls/Instant';
import { LongText } from '../controls/LongText';
import { SafeLink } from '../controls/SafeLink';
import type { MessageView } from '../message-view';
import type { ClassificationView } from '../view-models';
import { AttachmentList } from './AttachmentList';

interface Props {
  message: MessageView;
  facts: Pick<ClassificationView, 'topic' | 'place' | 'severity' | 'severities' | 'handling' | 'handlings'>;
  /** Asks when it was published; null: that is another's act. */
  onAskDate: (() => void) | null;
}

const it = words.caseScreen;

/** The citizen's message as it stood on the page: always text, never markup. */
export function MessageCard({ message, facts, onAskDate }: Props) {
  const severity = facts.severities.find(({ id }) => id === facts.severity)?.label ?? facts.severity;
  const handling = facts.handlings.find(({ id }) => id === facts.handling)?.label ?? '';
  const about = [facts.topic, facts.place, severity, handling].filter((part) => part !== '');
  return (
    <article class="message">
      <p class="message__by">
        <span class="message__author">
          {message.author === null && (message.alias ?? it.noAuthor)}
          {message.author !== null && message.author.url === null && message.author.name}
          {message.author !== null && message.author.url !== null && (
            <SafeLink href={message.author.url}>{message.author.name}</SafeLink>
          )}
        </span>
        {words.common.separator}
        <PublishedAt message={message} />
      </p>
      {message.asksDate !== null && (
        <p class="message__ask">
          {it.asksDate[message.asksDate]}{' '}
          {onAskDate !== null && (
            <button class="button button--quiet" type="button" onClick={onAskDate}>
              {it.giveDate}
            </button>
          )}
        </p>
      )}
      {message.isUnplaced && <p class="message__unplaced">{it.unplaced(message.pageTitle)}</p>}
      {about.length > 0 && <p class="message__about">{about.join(words.common.separator)}</p>}
      {message.parentText !== null && (
        <details class="message__parent">
          <summary>{message.kind === 'post' ? it.reposted : it.parent}</summary>
          <LongText text={message.parentText} />
        </details>
      )}
      {message.text === null && <p class="muted">{message.gone ?? it.textErased}</p>}
      {message.text === '' && <p class="muted">{it.textEmpty}</p>}
      {message.text !== null && message.text !== '' && <LongText text={message.text} />}
      {message.textIncomplete && <p class="message__incomplete">{it.textIncomplete}</p>}
      <AttachmentList attachments={message.attachments} />
    </article>
  );
}

function PublishedAt({ message }: { message: MessageView }) {
  if (message.publishedOn !== null) return <span>{it.dayOnly(message.publishedOn)}</span>;
  if (message.publishedAt !== null) {
    return (
      <>
        {message.publishedPrecision === 'approximate' && `${it.approximate} `}
        <Instant at={message.publishedAt} near />
      </>
    );
  }
  return <span class="muted">{message.dateRaw === null ? it.dateAbsent : it.dateUnknown(message.dateRaw)}</span>;
}
