/** Notices of the system. */
export const notice = {
  open: 'Открыть',
  later: 'Напомнить через 15 мин',
  /** Where the browser shows no buttons. */
  press: 'Нажмите, чтобы открыть.',
  late: 'просрочено',
  executorLate: 'исполнитель опаздывает',
  left: (time: string) => `осталось ${time}`,
  promise: 'обещано автору',
  due: (label: string, by: string, clause: string) => `${label} до ${by}${clause && ` (${clause})`}`,
  cases: { one: 'карточка', few: 'карточки', many: 'карточек', other: 'карточки' },
  many: (cases: string) => `Сроки: ${cases}`,
  more: (count: number) => `и ещё ${count}`,
  digest: 'Сегодня',
  lateCount: (count: number) => `просрочено: ${count}`,
  todayCount: (count: number, first: string) => `срок сегодня: ${count}, первый ${first}`,
  executors: (count: number) => `опаздывают исполнители: ${count}`,
  promised: (count: number) => `обещано авторам и долги: ${count}`,
  report: 'Пора готовить отчёт',
};
