/**
 * A text of `<group-author data='{"group":{"name":"…","href":"/group/123"},"timeInfo":{"createTime":"…"}}'>`; of the time also
 * what a `meta` or `time` element has instead, in ISO with its zone (dom.md §3.1, §6.3). An ISO time comes as epoch ms.
 */
export function inData(element: Element, name: 'name' | 'href' | 'createTime'): string {
  const quoted = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\d+)`).exec(
    element.getAttribute('data') ?? '',
  )?.[1];
  const found = parsed(quoted ?? '""');
  if (name !== 'createTime') return found;
  const time = found || (element.getAttribute('content') ?? element.getAttribute('datetime') ?? '').trim();
  return ISO.test(time) ? String(Date.parse(time)) : time;
}

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

function parsed(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}
