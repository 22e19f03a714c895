/** Who works before anybody gave a name. */
export const somebody = 'Сотрудник';
