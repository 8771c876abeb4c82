import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/server/problem';
import { blankForm, type StatementForm } from '../statement/form';
import { blankFor, lastTime, placed, progressOf, reportOf, sameWords, sayingOf, summarised } from './report';
import { workOf } from './samples';

const TODAY = '2026-11-23';
const form = (part: Partial<StatementForm>): StatementForm => ({ ...blankForm(TODAY), ...part });
const forms = (typed: Record<string, StatementForm>) => (id: string) => typed[id];

describe('what is said of an action', () => {
  it.each([
    ['nothing typed, owed', workOf('1.1'), form({}), 'owed'],
    ['nothing typed, stated before', workOf('1.1', { stated: true, owed: false }), form({}), 'stated'],
    ['nothing typed, finished', workOf('1.1', { owed: false }), form({}), 'finished'],
    ['a rating', workOf('1.1'), form({ progress: 'GREEN' }), 'said'],
    ['words without a rating', workOf('1.1'), form({ narrative: 'Two of three.' }), 'begun'],
    ['a date that cannot be', workOf('1.1'), form({ progress: 'GREEN', forecast: { day: '31', month: '6', year: '2027' } }), 'begun'],
    ['nothing changed, whatever is typed besides', workOf('1.1'), form({ unchanged: true, forecast: { day: 'x', month: '', year: '' } }), 'said'],
    ['stated before and being corrected', workOf('1.1', { stated: true, owed: false }), form({ narrative: 'No.' }), 'begun'],
  ])('%s', (_, work, typed, saying) => {
    expect(sayingOf(work, typed)).toBe(saying);
  });

  it('is counted of what is not finished', () => {
    const works = [workOf('1.1'), workOf('1.2'), workOf('1.3', { stated: true, owed: false }), workOf('1.4', { owed: false })];
    const typed = forms({ '1.1': form({ unchanged: true }), '1.2': form({ narrative: 'x' }) });
    expect(progressOf(works, typed)).toEqual({ said: 2, begun: 1, of: 3 });
  });

  it('is the same words only where there were words', () => {
    const work = workOf('1.1', { previous: { narrative: 'Two of three. ' } });
    expect(sameWords(work, form({ narrative: ' Two of three.' }))).toBe(true);
    expect(sameWords(work, form({ narrative: 'Three of three.' }))).toBe(false);
    expect(sameWords(workOf('1.1', { previous: { narrative: '' } }), form({ narrative: '' }))).toBe(false);
  });
});

describe('the form', () => {
  it('describes the last day of the cycle or today, and never a day before the last statement', () => {
    const day = (periodTo: string, statedOn?: string) => blankFor(workOf('1.1', { statedOn }), periodTo, TODAY).positionOn;
    expect(day('2026-10-31')).toEqual({ day: '31', month: '10', year: '2026' });
    expect(day('2026-12-31')).toEqual({ day: '23', month: '11', year: '2026' });
    expect(day('2026-10-31', '2026-11-05')).toEqual({ day: '5', month: '11', year: '2026' });
  });

  it('starts from the last statement with its dates as exactly as they were known', () => {
    const previous = { progress: 'AMBER' as const, narrative: 'Late.', forecast: { date: '2027-01-31', precision: 'MONTH' as const } };
    const started = lastTime(workOf('1.1', { previous }), blankForm(TODAY));
    expect(started).toMatchObject({ progress: 'AMBER', narrative: 'Late.', forecast: { day: '', month: '1', year: '2027' }, unchanged: false });
    expect(started.positionOn).toEqual(blankForm(TODAY).positionOn);
  });
});

describe('a report', () => {
  const works = [workOf('1.1'), workOf('1.2'), workOf('1.3', { stated: true, owed: false }), workOf('1.4', { owed: false })];

  it('sends what is typed, and nothing of what was stated before or is finished', () => {
    const read = reportOf(
      works,
      forms({ '1.1': form({ unchanged: true, narrative: 'kept, not sent' }), '1.2': form({ progress: 'RED' }), '1.3': form({}) }),
    );
    expect(read).toMatchObject({
      kind: 'report',
      statements: [
        { actionId: '1.1', unchanged: true },
        { actionId: '1.2', unchanged: false, statement: { progress: 'RED' } },
      ],
    });
    expect(read.kind === 'report' && read.statements[0]).not.toHaveProperty('statement');
  });

  it('says at each action what keeps it from being sent, and sends none', () => {
    const read = reportOf(
      works,
      forms({ '1.1': form({ progress: 'BLUE', actual: { day: '31', month: '2', year: '2026' } }), '1.3': form({ narrative: 'x' }) }),
    );
    expect(read.kind === 'errors' && read.errors.map(({ actionId, field }) => `${actionId ?? ''} ${field}`)).toEqual([
      '1.1 actual',
      '1.2 progress',
      '1.3 progress',
    ]);
  });

  it('is sent again with nothing new when all is stated', () => {
    expect(reportOf([works[2] ?? workOf('1.3')], forms({}))).toEqual({ kind: 'report', statements: [] });
  });
});

describe('a refusal', () => {
  const sent = [
    { actionId: '1.2', unchanged: false },
    { actionId: '1.1', unchanged: true },
  ];
  const problem = (errors: { pointer: string; message: string }[]) =>
    new ProblemError({ type: 'x', title: 'It cannot be stored', status: 422, detail: 'One.', errors });

  it('stands at the action it is about, whatever order they were sent in', () => {
    const errors = placed(
      problem([
        { pointer: '/statements/0/statement/actual', message: 'Enter the date.' },
        { pointer: '/statements/0/statement/evidence/1/url', message: 'Not an address.' },
        { pointer: '/statements/1/unchanged', message: 'Nothing was stated before.' },
        { pointer: '/statements', message: 'Say where these stand too: 1.9.' },
        { pointer: '/statements/7/statement/actual', message: 'Of nothing that was sent.' },
      ]),
      sent,
    );
    expect(errors).toEqual([
      { actionId: '1.2', field: 'actual', message: 'Enter the date.' },
      { actionId: '1.2', field: 'evidence-1-url', message: 'Not an address.' },
      { actionId: '1.1', field: 'progress', message: 'Nothing was stated before.' },
      { field: '', message: 'Say where these stand too: 1.9.' },
      { field: '', message: 'Of nothing that was sent.' },
    ]);
    expect(summarised(errors, [workOf('1.1'), workOf('1.2')])[0]).toEqual({ field: 'said-1.2-actual', message: '1.2: Enter the date.' });
    expect(summarised(errors, [workOf('1.1'), workOf('1.2')])[3]).toEqual({ message: 'Say where these stand too: 1.9.' });
  });

  it('without pointers is the server’s sentence', () => {
    const [error] = placed(
      new ProblemError({ type: 'x', title: 'It is closed', status: 409, detail: 'State it in the next one.', errors: [] }),
      sent,
    );
    expect(error?.message).toBe('It is closed. State it in the next one.');
  });
});
