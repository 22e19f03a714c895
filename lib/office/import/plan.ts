/** Why a line is not taken; `detail` is what stands there. */
export interface RefusedLine {
  line: number;
  why:
    | 'nameMissing'
    | 'emailWrong'
    | 'twice'
    | 'executorUnknown'
    | 'executorAmbiguous'
    | 'textMissing'
    | 'kindUnknown'
    | 'slotOpen';
  detail: string;
}

export interface Change {
  field: string;
  was: string;
  is: string;
}

/** What a list would do to a directory, line by line, before anything is done. */
export interface ImportPlan<Item> {
  /** `item` without an id: it gets one when the plan is carried out. */
  added: readonly { line: number; item: Omit<Item, 'id'> }[];
  /** `item` as it would be afterwards. */
  changed: readonly { line: number; item: Item; changes: readonly Change[] }[];
  /** Lines that say what is known already. */
  same: number;
  refused: readonly RefusedLine[];
}

/** What one line would do. */
export type Judged<Item> =
  | { added: Omit<Item, 'id'> }
  | { changed: Item; changes: readonly Change[] }
  | { same: true }
  | Omit<RefusedLine, 'line'>;

/** Gathers judged lines into a plan, in the order of the file. */
export function planOf<Item>(lines: readonly { line: number; judged: Judged<Item> }[]): ImportPlan<Item> {
  return {
    added: lines.flatMap(({ line, judged }) => ('added' in judged ? [{ line, item: judged.added }] : [])),
    changed: lines.flatMap(({ line, judged }) =>
      'changed' in judged ? [{ line, item: judged.changed, changes: judged.changes }] : [],
    ),
    same: lines.filter(({ judged }) => 'same' in judged).length,
    refused: lines.flatMap(({ line, judged }) => ('why' in judged ? [{ line, ...judged }] : [])),
  };
}

/** The directory once the plan is carried out. What is in it and not in the list stays as it is. */
export function carriedOut<Item extends { id: string }>(
  known: readonly Item[],
  plan: ImportPlan<Item>,
  newId: () => string,
): readonly Item[] {
  const changed = new Map(plan.changed.map(({ item }) => [item.id, item]));
  const added = plan.added.map(({ item }) => ({ ...item, id: newId() }) as Item);
  return [...known.map((item) => changed.get(item.id) ?? item), ...added];
}

/** The fields of `next` that say something else than `known`; an empty cell says nothing. */
export function changesOf<Item extends object>(
  known: Item,
  next: Readonly<Partial<Record<keyof Item & string, string>>>,
) {
  return Object.entries<string | undefined>(next).flatMap(([field, is]): Change[] => {
    const was = String(known[field as keyof Item] ?? '');
    return is === undefined || is === '' || is === was ? [] : [{ field, was, is }];
  });
}
