/** A comment of the stand. `minutesAgo` counts from the moment the page is opened. */
export interface StandComment {
  id: number;
  /** Index of the resident, or the community itself. */
  by: number | 'community';
  text: string;
  minutesAgo: number;
  /** True for the twenty messages that wait to be worked on. */
  toWork?: true;
  replies?: readonly StandComment[];
}

export interface StandPost extends Omit<StandComment, 'replies'> {
  comments?: readonly StandComment[];
  /** Hue of a drawn photo. */
  photo?: number;
  /** A nested repost: whose and what. It is no message of its own and gets no button. */
  repost?: { ownerId: number; id: number; name: string; text: string };
  /** An advertisement: never gets a button. */
  advertisement?: true;
}
