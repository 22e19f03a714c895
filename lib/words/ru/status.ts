import type { CaseStatus } from '../../case/case';
import type { AnswerKind, OutputChannel, StartMoment } from '../../case/events';
import type { MessageKind, Network } from '../../case/message';

/** What a case is called in each status: in lists and history. */
export const status: Record<CaseStatus, string> = {
  taken: 'взято в работу',
  assigned: 'у исполнителя',
  drafted: 'проект на проверке',
  returned: 'на доработке',
  approved: 'ответ согласован',
  clarifying: 'ждём ответа автора',
  interim: 'дан промежуточный ответ',
  answered: 'ответ размещён',
  explained: 'дано разъяснение',
  declined: 'не подлежит обработке',
  handedOver: 'передано как обращение',
  closed: 'закрыто',
  cancelled: 'взятие отменено',
};

/** What stands on the page beside the message: shorter, after «№ 17 · ». */
export const mark: Record<CaseStatus, string> = {
  ...status,
  taken: 'в работе',
  approved: 'можно размещать',
  clarifying: 'запрошено уточнение',
  interim: 'промежуточный ответ',
  cancelled: 'отменено',
};

/** Where the act asks for an importance and lists none (Курской округ п. 8(1)): it changes no deadline. */
export const freeSeverities: readonly string[] = ['обычная', 'повышенная'];

export const answerKind: Record<AnswerKind, string> = {
  firstResponse: 'первичный ответ',
  interim: 'промежуточный ответ',
  final: 'окончательный ответ',
  explanation: 'разъяснение',
  clarification: 'запрос уточнения',
};

export const network: Record<Network, string> = { vk: 'ВКонтакте', ok: 'Одноклассники', other: 'другой источник' };
export const networkShort: Record<Network, string> = { vk: 'VK', ok: 'OK', other: '—' };

export const messageKind: Record<MessageKind, string> = {
  post: 'запись',
  comment: 'комментарий',
  private: 'личное сообщение',
  manual: 'внесено вручную',
};

export const channel: Record<OutputChannel, string> = {
  network: 'под сообщением в соцсети',
  private: 'в личные сообщения автору',
  region: 'в региональный департамент',
  system: 'в «Инцидент Менеджмент»',
};

export const startMoment: Record<StartMoment, string> = {
  published: 'опубликовано',
  detected: 'выявлено',
  received: 'получено',
  read: 'прочитано',
};

/** What of a case may be erased. */
export const personalPart = {
  author: 'имя автора и ссылка на него',
  messages: 'тексты сообщений',
  answers: 'проекты и ответы',
  notes: 'заметки',
  files: 'файлы',
};
