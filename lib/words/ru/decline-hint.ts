/** Words in a message that may be a ground for not processing it. */
export const declineHint = {
  title: 'Возможно, не подлежит обработке',
  found: {
    threat: (found: string) => `Похоже на угрозу: ${found}.`,
    obscene: (found: string) => `Похоже на брань: ${found}.`,
  },
  ground: (label: string, clause: string) => `Основание по положению: ${label} (${clause}).`,
  hint: 'Это только подсказка по словам. Подлежит ли сообщение обработке, решаете вы.',
};
