import { resident, type Community } from './district.ts';
import type { StandComment } from './story.ts';

/** How an author is drawn and named on a page. */
export interface Author {
  name: string;
  href: string;
  id: number;
  hue: number;
}

/** Text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A message as the networks print it: line breaks as `<br>`, emoji as pictures with the sign in `alt`. */
export function richText(text: string): string {
  return escapeHtml(text)
    .replaceAll('\n', '<br>')
    .replaceAll(
      /\p{Emoji_Presentation}/gu,
      (emoji) =>
        `<img class="emoji" alt="${emoji}" src="${picture('<circle cx="8" cy="8" r="7" fill="#f5b942"/>', 16, 16)}">`,
    );
}

/** A round picture with the first letter of a name. */
export function avatar(author: Author): string {
  const letter = escapeHtml(author.name.charAt(0));
  const face =
    `<rect width="48" height="48" fill="hsl(${author.hue} 45% 55%)"/>` +
    `<text x="24" y="32" font-family="sans-serif" font-size="22" fill="#fff" text-anchor="middle">${letter}</text>`;
  return `<img class="avatar" alt="" src="${picture(face, 48, 48)}">`;
}

/** A drawn street scene instead of a photo. */
export function photo(hue: number): string {
  const scene =
    `<rect width="480" height="240" fill="hsl(${hue} 30% 82%)"/>` +
    `<rect x="40" y="60" width="120" height="130" fill="hsl(${hue} 18% 60%)"/>` +
    `<rect x="190" y="90" width="150" height="100" fill="hsl(${hue} 18% 52%)"/>` +
    `<rect x="370" y="40" width="80" height="150" fill="hsl(${hue} 18% 66%)"/>` +
    `<rect y="190" width="480" height="50" fill="hsl(${hue} 8% 40%)"/>` +
    `<ellipse cx="250" cy="214" rx="70" ry="12" fill="hsl(${hue} 12% 24%)"/>`;
  return picture(scene, 480, 240);
}

/** Who wrote it: a resident, or the community of the page. */
export function authorOf(message: Pick<StandComment, 'by'>, community: Community, base: 'vk' | 'ok'): Author {
  if (message.by === 'community') {
    const href = base === 'vk' ? `/${community.slug}` : `/group/${community.id}`;
    return { name: community.name, href, id: -community.id, hue: community.hue };
  }
  const person = resident(message.by);
  return { ...person, href: base === 'vk' ? `/id${person.id}` : `/profile/${person.id}` };
}

function picture(body: string, width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
