import { act } from './act';
import { assignment } from './assignment';
import { calendar } from './calendar';
import { caseScreen } from './case-screen';
import { controls } from './controls';
import { dates } from './dates';
import { events } from './events';
import { firstRun } from './first-run';
import { forms } from './forms';
import { hours } from './hours';
import { insert } from './insert';
import { moves } from './moves';
import { preview } from './preview';
import { queue } from './queue';
import { rules } from './rules';
import { shell } from './shell';
import * as status from './status';
import { supplies } from './supplies';
import { units } from './units';
import { zones } from './zones';

/** Russian. Another language is a folder beside this one with the same names in it. */
export const ru = {
  lang: 'ru',
  ...status,
  act,
  assignment,
  calendar,
  rules,
  common: controls,
  dates,
  events,
  units,
  zones,
  supplies,
  shell,
  firstRun,
  hours,
  insert,
  moves,
  preview,
  queue,
  caseScreen,
  forms,
};
