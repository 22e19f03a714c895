import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** How many rows it stands for. */
  size: number;
  /** Drawn wherever it is: an end of the list, or the row one comes back to. */
  isKept: boolean;
  draw: () => ComponentChildren;
}

/** px of a row that nobody has measured yet. */
const ROW_HEIGHT = 96;

/**
 * Some rows of a long list, drawn while they are within a screen of what is seen, or hold the focus; otherwise an empty
 * place of their height. The browser tells when: no layout is asked for.
 */
export function QueueChunk({ size, isKept, draw }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useSignal(false);
  const height = useRef(size * ROW_HEIGHT);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.at(-1);
        if (!seen) return;
        if (isNear.peek()) height.current = seen.boundingClientRect.height;
        isNear.value = seen.isIntersecting || element.contains(document.activeElement);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isDrawn = isKept || isNear.value;
  return (
    <div
      class="rows__chunk"
      role="presentation"
      ref={place}
      style={isDrawn ? undefined : { blockSize: `${height.current}px` }}
    >
      {isDrawn && draw()}
    </div>
  );
}
