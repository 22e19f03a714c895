import { ADMINISTRATION, OVERHEARD } from './district.ts';
import { OK_TOPICS } from './ok-topics.ts';
import type { StandComment, StandPost } from './story.ts';
import { VK_OVERHEARD } from './vk-overheard.ts';
import { VK_WALL } from './vk-wall.ts';

export interface StandMessage {
  /** Identity as in design.md §5, e.g. `vk:-219000001_101:116`, `ok:155500001`. */
  key: string;
  text: string;
  toWork: boolean;
}

/** Every message of the stand that deserves a button, by page; advertisements and nested reposts do not. */
export const EXPECTED_MESSAGES = {
  vkWall: messagesOf(VK_WALL, `vk:-${ADMINISTRATION.id}_`),
  vkOverheard: messagesOf(VK_OVERHEARD, `vk:-${OVERHEARD.id}_`),
  okTopics: messagesOf(OK_TOPICS, 'ok:'),
} as const;

/** The twenty that wait to be worked on. */
export const TWENTY_MESSAGES: readonly StandMessage[] = Object.values(EXPECTED_MESSAGES)
  .flat()
  .filter((message) => message.toWork);

function messagesOf(posts: readonly StandPost[], prefix: string): StandMessage[] {
  return posts.flatMap((post) => (post.advertisement ? [] : messagesUnder(post, `${prefix}${post.id}`)));
}

function messagesUnder(post: StandPost, key: string): StandMessage[] {
  return [messageOf(post, key), ...commentsOf(post.comments ?? [], key)];
}

function commentsOf(comments: readonly StandComment[], postKey: string): StandMessage[] {
  return comments.flatMap((comment) =>
    [messageOf(comment, `${postKey}:${comment.id}`)].concat(commentsOf(comment.replies ?? [], postKey)),
  );
}

function messageOf(
  { text, toWork = false }: Pick<StandComment, 'text'> & { toWork?: boolean },
  key: string,
): StandMessage {
  return { key, text, toWork };
}
