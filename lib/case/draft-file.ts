import type { ContentHash } from './message';

/** A file that came with a draft. Its bytes lie in the journal's `files` under the hash; before and after make a pair. */
export interface DraftFile {
  hash: ContentHash;
  /** As the person's computer called it. */
  name: string;
  /** MIME type as the browser knew it; empty where it did not. */
  type: string;
  /** In bytes. */
  size: number;
  role: FileRole;
}

export const FILE_ROLES = ['attachment', 'before', 'after'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** What the file proves, by the names that `supplies` has. */
export function proofOf({ type }: Pick<DraftFile, 'type'>): 'photo' | 'video' | 'document' {
  if (type.startsWith('image/')) return 'photo';
  return type.startsWith('video/') ? 'video' : 'document';
}
