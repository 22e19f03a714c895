/** What a regulation has besides deadlines, on its page. */
export const ruleBook = {
  since: (from: string) => `с ${from}`,
  until: (to: string) => `по ${to}`,
  inForce: (term: string) => `действует ${term}`,
  ahead: (date: string) =>
    `Действует с ${date}, а новые сообщения уже идут по нему. Проверьте дату в «Изменить под себя…».`,
  next: {
    waits: (from: string, edition: string) =>
      `С ${from} новые сообщения пойдут по редакции «${edition}». Взятые раньше останутся при той, по которой их взяли.`,
    cancel: 'Не переходить на неё',
  },
  repealed: 'Положение утратило силу. Проверьте, по какому акту работать, и смените его здесь или в своём положении.',
  ended: (to: string) =>
    `Положение действовало по ${to}. Проверьте, по какому акту работать: взятые сообщения останутся при нём.`,
  supersedes: (edition: string) => `вместо редакции ${edition}`,
  scope: {
    title: 'К чему применяется',
    platforms: (list: string) => `Где: ${list}.`,
    accounts: (list: string) => `Страницы: ${list}.`,
    exclude: (list: string) => `Кроме: ${list}.`,
    regime59fz: {
      notApplied: 'Порядок 59-ФЗ к этим сообщениям не применяется.',
      onlyNonAppeals: 'Только сообщения без признаков обращения: обращения идут по 59-ФЗ.',
      treatedAsOfficial: 'Сообщение считается обращением по 59-ФЗ.',
    },
  },
  categories: {
    title: 'Категории',
    assignedBy: {
      manual: (who: string) => `отмечает ${who}`,
      system: (who: string) => `ставит система, видит ${who}`,
      external: (who: string) => `присваивает ${who}`,
    },
    first: 'рассматривается в первую очередь',
  },
  answer: {
    title: 'Каким должен быть ответ',
    required: 'Должно быть',
    forbidden: 'Не должно быть',
    phrases: 'Запрещённые слова',
    max: (network: string, most: string) => `${network}, знаков: не больше ${most}`,
    recommended: (network: string, most: string) => `${network}, знаков: лучше до ${most}`,
  },
  duties: {
    title: 'О чём докладывают',
    breach: (deadline: string) => `нарушен срок «${deadline}»`,
    moreThan: {
      breach: (count: number, per: string) => `нарушений срока ${per}: больше ${count}`,
      return: (count: number, per: string) => `возвратов на доработку ${per}: больше ${count}`,
    },
    per: { day: 'за день', week: 'за неделю', month: 'за месяц', quarter: 'за квартал' },
    truth: (is: boolean) => (is ? 'да' : 'нет'),
    fact: (fact: string, value: string) => `${fact}: ${value}`,
    to: (who: string, when: string) => (when === '' ? who : `${who} (${when})`),
  },
  limits: {
    title: 'Сколько можно публиковать',
    max: (max: number, per: string) => `не больше ${max} ${per}`,
    min: (min: number, per: string) => `не меньше ${min} ${per}`,
    per: { workingHour: 'за рабочий час', hour: 'за час', day: 'за день', week: 'за неделю' },
  },
  assembles: (who: string) => `Общий ответ нескольких исполнителей готовит: ${who}.`,
  confirmedBy: 'Прочтение подтвердил',
  evidence: {
    secondary: 'Это правило взято не из самого акта, а из пересказа.',
    news: 'Это правило взято не из самого акта, а из новостей.',
  },
  facts: {
    topic: 'тема',
    place: 'место',
    severity: 'важность',
    handling: 'способ работы',
    source: 'источник',
    platform: 'сеть',
    visibility: 'кому видно',
    isRepeat: 'повторное сообщение',
    interimGiven: 'дан промежуточный ответ',
    emergency: 'чрезвычайная ситуация',
    significant: 'общественно значимое сообщение',
    problemConfirmed: 'проблема подтвердилась',
    infoSufficient: 'сведений достаточно',
    executorsCount: 'число исполнителей',
  },
};
