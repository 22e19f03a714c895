/**
 * Russian. Another language is a folder beside this one with the same names in it. Names and not one object, so that each
 * bundle carries only the words it says.
 */
export const lang = 'ru';
export * from './status';
export { act } from './act';
export { assignment } from './assignment';
export { byFile } from './by-file';
export { calendar } from './calendar';
export { caseScreen } from './case-screen';
export { controls as common } from './controls';
export { data } from './data';
export { dates } from './dates';
export { endings } from './endings';
export { drafting } from './drafting';
export { erasure } from './erasure';
export { events } from './events';
export { failures } from './failures';
export { files } from './files';
export { firstRun } from './first-run';
export { forms } from './forms';
export { group } from './group';
export { hours } from './hours';
export { icon } from './icon';
export { insert } from './insert';
export { keys } from './keys';
export { lists } from './lists';
export { markup } from './markup';
export { moves } from './moves';
export { onPage } from './on-page';
export { office } from './office';
export { parts } from './parts';
export { preview } from './preview';
export { privacy } from './privacy';
export { queue } from './queue';
export { reminder } from './reminder';
export { repeats } from './repeats';
export { dashboard, reportPage } from './report-page';
export { reports } from './reports';
export { rescue } from './rescue';
export { rules } from './rules';
export { shell } from './shell';
export { somebody } from './somebody';
export { supplies } from './supplies';
export { turn } from './turn';
export { units } from './units';
export { versions } from './versions';
export { zones } from './zones';
