/** What the journal does not say: who the executors are and what reasons are called. */
export const EXECUTORS = [
  { id: 'zhkh', unit: 'Отдел ЖКХ', person: 'Петров П. П.' },
  { id: 'zhkh2', unit: 'Отдел ЖКХ', person: 'Сидорова А. А.' },
  { id: 'roads', unit: 'Отдел дорог', person: '' },
  { id: 'school', unit: 'Управление образования', person: 'Орлова Е. В.' },
] as const;

export const TOPICS = ['Водоснабжение', 'Дороги', 'Мусор', 'Школы', '=1+1'] as const;
export const PLACES = ['Заречная', 'Ростованновское', 'Центр'] as const;
export const ZONE = 'Europe/Moscow';
/** Noon of 10 November 2026 in Moscow: October is reported, some of it is still in work. */
export const AS_OF = Date.parse('2026-11-10T09:00:00Z');
