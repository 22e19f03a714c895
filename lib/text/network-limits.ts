/** How long a text may be where it will stand. */
export interface NetworkLimit {
  /** Characters, as the network counts them: UTF-16 units. */
  max: number;
  source: string;
  /** The network itself publishes it; false: taken with care from a neighbouring figure. */
  isPublished: boolean;
  /** A shorter length that the act advises, in the same units, and its clause. */
  advised?: { max: number; clause: string };
}

type Place = 'comment' | 'private';

const VK_MESSAGES: NetworkLimit = {
  max: 4096,
  source: 'VK API, messages.send: сообщение не длиннее 4096 знаков (dev.vk.com/ru/method/messages.send)',
  isPublished: true,
};

/** Answers are comments or private messages; what a network does not publish is said to be so. */
export const NETWORK_LIMITS: Readonly<Record<'vk' | 'ok', Readonly<Record<Place, NetworkLimit>>>> = {
  vk: {
    comment: {
      ...VK_MESSAGES,
      source:
        'ВКонтакте не публикует предел для комментария; взят предел личного сообщения (messages.send, 4096 знаков)',
      isPublished: false,
    },
    private: VK_MESSAGES,
  },
  ok: {
    comment: {
      max: 2048,
      source: 'Одноклассники не публикуют предел для комментария; взято с запасом 2048 знаков',
      isPublished: false,
    },
    private: {
      max: 2048,
      source: 'Одноклассники не публикуют предел для сообщения; взято с запасом 2048 знаков',
      isPublished: false,
    },
  },
};
