import { CaseScreen } from '../../components/case/CaseScreen';
import { MarkupPage, type MarkupView } from '../../components/repair/MarkupPage';
import { ACTIONS } from './fixtures/actions';
import { CASES } from './fixtures/cases';
import type { GalleryScreen } from './screens';

const done = async () => ({ done: true as const });
const LONG = '[data-testid="primary-attachment-interactive-wrapper"][data-post-nesting-lvl="0"] > a[href*="/photo"]';

const READ: MarkupView = {
  state: 'read',
  designs: [
    {
      design: 'vk-react/comment',
      messages: 10_000,
      leftOut: 3,
      unidentified: 12,
      fields: [
        { field: 'author', missing: 0, ways: [{ css: '[data-testid="comment-owner"]', found: 10_000 }] },
        { field: 'text', missing: 41, ways: [{ css: LONG, found: 9959 }] },
      ],
    },
    { design: 'vk-react/post', messages: 0, leftOut: 0, unidentified: 0, fields: [] },
    { design: 'vk-classic/board-post', messages: 0, leftOut: 0, unidentified: 0, fields: [] },
  ],
};
const PACKS = [
  { network: 'vk', made: '2026-11-22' },
  { network: 'ok', made: '2026-11-20' },
] as const;

const markup = (view: MarkupView, packs: readonly (typeof PACKS)[number][] = []) => (
  <MarkupPage
    markup={view}
    packs={packs}
    onBack={() => {}}
    onCheck={done}
    onSample={done}
    onPack={async () => ({ done: false, refusal: `vk-react/post, text: браузер не понимает селектор «${LONG}».` })}
    onForget={done}
  />
);

/** The markup of a page, and a message taken as a selected text. */
export const MARKUP_SCREENS: Record<string, GalleryScreen> = {
  'markup-unasked': { draw: () => markup({ state: 'unasked' }) },
  'markup-no-page': { draw: () => markup({ state: 'failed' }) },
  'markup-nothing': { draw: () => markup({ state: 'read', designs: [] }, PACKS) },
  'markup-read': { draw: () => markup(READ, PACKS), press: ['text=Чем найдено'] },
  'markup-unplaced': {
    draw: () => {
      const { message } = CASES.place;
      const selected = { ...message, kind: 'manual' as const, isUnplaced: true, textIncomplete: true, author: null };
      return <CaseScreen view={{ ...CASES.place, message: selected }} actions={ACTIONS} />;
    },
  },
};
