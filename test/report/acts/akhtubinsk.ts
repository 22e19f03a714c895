import type { Terms } from './terms';

/** Ахтубинский район: clause 3.2.1 is the only one with a term, and only where there are several executors. */
export function akhtubinsk(terms: Terms): void {
  terms.parts(
    'п. 3.2.1: информация для общего ответа',
    120,
    'п. 3.2.1: информация для общего ответа (основной исполнитель)',
  );
}
