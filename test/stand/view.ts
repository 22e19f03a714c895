import { ADMINISTRATION, OK_GROUP, OVERHEARD, type Community } from './district.ts';
import { endlessFeed } from './endless-feed.ts';
import { okFeedItem, okTopicPage } from './ok-markup.ts';
import { OK_TOPICS } from './ok-topics.ts';
import type { StandPost } from './story.ts';
import { vkClassicPost } from './vk-classic.ts';
import { VK_OVERHEARD } from './vk-overheard.ts';
import { vkReactPost } from './vk-react.ts';
import { VK_WALL } from './vk-wall.ts';

/** What one address of the stand shows. */
export interface View {
  design: 'vk-react' | 'vk-classic' | 'ok-feed' | 'ok-topic';
  community: Community;
  posts: readonly StandPost[];
  /** HTML of one post in this design; `now` is epoch ms. */
  draw(post: StandPost, now: number): string;
}

/**
 * The page behind an address. `?posts=500&comments=5` turns any wall or feed into an endless one;
 * `/wall-1_2`, `/group/1/topic/2` and `/discussions/1/1/2` show one post.
 */
export function viewOf(address: URL): View {
  const view = /(^|\.)ok\.ru$/.test(address.hostname) ? okView(address) : vkView(address);
  const count = Number(address.searchParams.get('posts') ?? 0);
  return count > 0
    ? { ...view, posts: endlessFeed(0, count, Number(address.searchParams.get('comments') ?? 2)) }
    : view;
}

function vkView(address: URL): View {
  const wall = /^\/wall-(\d+)_(\d+)/.exec(address.pathname);
  const classic = address.pathname === `/${OVERHEARD.slug}` || wall?.[1] === String(OVERHEARD.id);
  const community = classic ? OVERHEARD : ADMINISTRATION;
  const all = classic ? VK_OVERHEARD : VK_WALL;
  const posts = wall ? all.filter((post) => String(post.id) === wall[2]) : all;
  return {
    design: classic ? 'vk-classic' : 'vk-react',
    community,
    posts,
    draw: (post, now) =>
      classic ? vkClassicPost(post, community, now) : vkReactPost(post, community, now, wall !== null),
  };
}

function okView(address: URL): View {
  const topic = /\/(?:topic|discussions\/1\/\d+)\/(\d+)/.exec(address.pathname)?.[1];
  const posts = topic === undefined ? OK_TOPICS : OK_TOPICS.filter((post) => String(post.id) === topic);
  return {
    design: topic === undefined ? 'ok-feed' : 'ok-topic',
    community: OK_GROUP,
    posts,
    draw: (post, now) => (topic === undefined ? okFeedItem(post, OK_GROUP, now) : okTopicPage(post, OK_GROUP, now)),
  };
}
