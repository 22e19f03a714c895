import { z } from 'zod';
import { isCivilDate } from '../../time/civil-date';

/** Words shared by every part of a profile. Error texts are read by a person: they say what is right, by example. */
export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'имя из латинских букв и цифр, например finalAnswer');

export const text = z.string().trim().min(1, 'пустая строка: впишите слова');

/** Time of day of the office, `00:00` … `24:00`. */
export const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'время суток, например 09:00');

export const monthDay = z
  .string()
  .refine((day) => isCivilDate(`2024-${day}`), 'месяц и день, которые есть в календаре, например 04-16');

export const date = z.string().refine(isCivilDate, 'дата, которая есть в календаре, например 2023-01-12');

const MINUTES = { minute: 1, hour: 60, day: 1440 };

/** Unit and clock are always both given: `day` + `working` = рабочие дни, `day` + `elapsed` = календарные. */
export const duration = z
  .strictObject({
    amount: z.number().positive('число больше нуля, например 30'),
    unit: z.enum(['minute', 'hour', 'day']),
    clock: z.enum(['working', 'elapsed']),
  })
  .refine(({ amount, unit }) => unit !== 'day' || Number.isInteger(amount), {
    message: 'дни считаются целыми, например 7',
    path: ['amount'],
  })
  .refine(({ amount, unit }) => isNearlyWhole(amount * MINUTES[unit]), {
    message: 'счёт идёт целыми минутами, например 30 минут или 1.5 часа',
    path: ['amount'],
  })
  .refine(({ amount, unit }) => amount * MINUTES[unit] <= 366 * MINUTES.day, {
    message: 'больше года: проверьте число и единицу',
    path: ['amount'],
  });

/** As near as hours of a whole number of minutes can be written: 0.7 hours. */
function isNearlyWhole(minutes: number): boolean {
  return Math.round(minutes) >= 1 && Math.abs(minutes - Math.round(minutes)) < 0.01;
}

/** Where a rule comes from, and what a person decided about an unclear wording. */
export const provenance = z.object({
  /** «п. 12», «п. 2.2.3 (второй)»: not unique in real acts. */
  clause: text,
  /** Decisive words of the act, verbatim; « … » stands for words left out. Empty where the act is silent. */
  quote: z.string(),
  /** `secondary` and `news`: not read in the act itself; the person is told so. */
  evidence: z.enum(['primary', 'secondary', 'news']).default('primary'),
  /** What the text leaves open. */
  ambiguity: text.optional(),
  /** The reading chosen. */
  interpretation: text.optional(),
  /** The other reading, in words. */
  alternative: text.optional(),
  /** Who confirmed the reading; shown with it. */
  confirmedBy: text.optional(),
});

/** Things of one kind by their names. */
export const byId = <T extends z.ZodType>(value: T) => z.record(id, value);
