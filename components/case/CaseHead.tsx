import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words/words';
import type { MessageView } from '../message-view';

interface Props {
  number: number;
  message: MessageView;
  onBack: () => void;
  onOpenMessage: () => void;
  menu: ComponentChildren;
}

const it = words.caseScreen;

/** «← №17 · VK · комментарий ↗ ⋯». */
export function CaseHead({ number, message, onBack, onOpenMessage, menu }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <header class="case__head">
      <button class="icon-button" type="button" aria-label={it.back} title={it.back} onClick={onBack}>
        ←
      </button>
      <h1 class="case__title" tabIndex={-1} ref={title}>
        <span class="case__number">{words.common.number(number)}</span>
        <span class="case__kind">
          <abbr title={words.network[message.network]}>{words.networkShort[message.network]}</abbr>
          {words.common.separator}
          {words.messageKind[message.kind]}
        </span>
      </h1>
      {message.url !== '' && (
        <button
          class="icon-button"
          type="button"
          aria-label={it.openMessage}
          title={it.openMessage}
          onClick={onOpenMessage}
        >
          ↗
        </button>
      )}
      {menu}
    </header>
  );
}
