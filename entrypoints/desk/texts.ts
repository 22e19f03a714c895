import type { AuthorContent, ContentHash } from '../../lib/case/message';
import { contentHash } from '../../lib/journal/content-hash';
import type { ContentRow } from '../../lib/journal/database';

/** Contents gathered for one command: each text becomes a hash for the event and a row for the journal. */
export class Texts {
  readonly rows: ContentRow[] = [];

  async keep(kind: ContentRow['kind'], body: string): Promise<ContentHash> {
    const hash = await contentHash(body);
    this.rows.push({ hash, kind, body });
    return hash;
  }

  keepAuthor(author: AuthorContent): Promise<ContentHash> {
    return this.keep('author', JSON.stringify(author));
  }
}
