import { AssignmentPage } from '../../components/assignment/AssignmentPage';
import type { AssignmentFile } from '../../lib/backup/assignment-file';
import { at } from './fixtures/office';
import type { GalleryScreen } from './screens';

const ASSIGNMENT: AssignmentFile = {
  format: 'v-rabotu/assignment',
  version: 1,
  caseId: 'case-17',
  assignmentId: 'a1',
  number: 17,
  from: 'Константинопольская-Задунайская А. В., Курской муниципальный округ Ставропольского края',
  executorName: 'Отдел ЖКХ, Петров С. В.',
  message: {
    text: 'Третий день нет воды на Заречной! Когда дадут воду?',
    author: 'Анна Константинопольская',
    url: 'https://vk.com/wall-1_2?reply=15',
    publishedAt: null,
  },
  topic: 'Вода',
  place: 'ст-ца Курская, ул. Заречная',
  question: 'Подготовить ответ жителю: когда дадут воду и кто отвечает.',
  dueAt: new Date(at('20 15:50')).toISOString(),
  clause: 'п. 11',
  zone: 'Europe/Moscow',
  kinds: ['final', 'interim', 'clarification'],
};

const done = async () => ({ done: true as const });
const page = (assignment: AssignmentFile | null) => (
  <AssignmentPage
    assignment={assignment}
    onOpen={async () => ({ done: false, refusal: 'Это файл с ответом. Его вносит координатор.' })}
    onClose={() => {}}
    onBack={() => {}}
    actions={{ keepFile: async () => ({ refusal: 'Файл пустой.' }), saveAnswer: done }}
  />
);

/** The executor's side of an assignment sent as a file. */
export const ASSIGNMENT_SCREENS: Readonly<Record<string, GalleryScreen>> = {
  'assignment-empty': { draw: () => page(null) },
  'assignment-opened': { draw: () => page(ASSIGNMENT), press: ['button[type=submit]'] },
};
