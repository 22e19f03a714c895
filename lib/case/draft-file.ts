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

/** What the file proves, by the names that `supplies` has: by its type, by its name's ending where the browser knew no type. */
export function proofOf({ type, name }: Pick<DraftFile, 'type' | 'name'>): 'photo' | 'video' | 'document' {
  if (type === '' ? PHOTO.test(name) : type.startsWith('image/')) return 'photo';
  return (type === '' ? VIDEO.test(name) : type.startsWith('video/')) ? 'video' : 'document';
}

/** Windows gives no type to an iPhone's HEIC, nor to some videos of cameras. */
const PHOTO = /\.(?:avif|bmp|gif|hei[cf]|jpe?g|png|tiff?|webp)$/i;
const VIDEO = /\.(?:3gp|avi|m4v|mkv|mov|mp4|mpe?g|mts|webm|wmv)$/i;
