import { expect, it } from 'vitest';
import { benchReport, type BenchMachine } from '../bench/bench-report';
import { judged, reported } from '../bench/bench-row';

const machine: BenchMachine = { cpu: 'CPU', cores: 2, memoryGb: 8, system: 'Linux', node: 'v24' };

it('the report of a bench keeps its form: machines read it', () => {
  const report = benchReport(machine, {
    journal: [
      judged('append', '2.4 ×', '≤ 2 ×', false, 'three tables'),
      judged('panel', '1.01 ×', '≤ 1.3 ×', true, 'never told'),
    ],
    clock: [reported('vectors', 'none wrong')],
  });
  expect(report).toEqual({
    form: 1,
    machine,
    missed: 1,
    rows: [
      {
        bench: 'journal',
        name: 'append',
        value: 2.4,
        measured: '2.4 ×',
        goal: '≤ 2 ×',
        verdict: 'missed',
        why: 'three tables',
      },
      {
        bench: 'journal',
        name: 'panel',
        value: 1.01,
        measured: '1.01 ×',
        goal: '≤ 1.3 ×',
        verdict: 'met',
        why: '',
      },
      { bench: 'clock', name: 'vectors', value: null, measured: 'none wrong', goal: '', verdict: 'reported', why: '' },
    ],
  });
});
