// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blankForm, formOf, lacking, readForm, withoutEmptyRows, type StatementForm } from './form';

const form = (part: Partial<StatementForm>): StatementForm => ({ ...blankForm('2026-11-23'), progress: 'GREEN', ...part });
const sent = (part: Partial<StatementForm>, open = 0) => {
  const read = readForm(form(part), open);
  if (read.kind === 'errors') {
    throw new Error(read.errors.map(({ message }) => message).join('; '));
  }
  return read.statement;
};
const wrong = (part: Partial<StatementForm>) => {
  const read = readForm(form(part), 0);
  return read.kind === 'errors' ? read.errors.map(({ field, message }) => `${field}: ${message}`) : [];
};

describe('dates of a statement', () => {
  it('reads a day, and a month as its last day', () => {
    expect(sent({ forecast: { day: '31', month: '1', year: '2027' } }).forecast).toEqual({ date: '2027-01-31', precision: 'DAY' });
    expect(sent({ forecast: { day: '', month: 'feb', year: '2028' } }).forecast).toEqual({ date: '2028-02-29', precision: 'MONTH' });
    expect(sent({}).forecast).toBeUndefined();
  });

  it('says which part is wrong', () => {
    expect(wrong({ forecast: { day: '31', month: '6', year: '2027' } })).toEqual(['forecast: The forecast date must be a real date']);
    expect(wrong({ forecast: { day: '1', month: '6', year: '27' } })).toEqual(['forecast: The forecast date must include a year of four figures']);
    expect(wrong({ positionOn: { day: '', month: '6', year: '2026' } })).toEqual(['positionOn: The date the statement describes must include a day']);
    expect(wrong({ positionOn: { day: '', month: '', year: '' } })).toEqual(['positionOn: Enter the date the statement describes']);
  });

  it('sends the date of the rating that is chosen, not one typed before and no longer shown', () => {
    const dates = { forecast: { day: '31', month: '1', year: '2027' }, actual: { day: '1', month: '11', year: '2026' } };
    expect(sent({ ...dates, progress: 'GREEN' })).toMatchObject({ forecast: { date: '2027-01-31' }, actual: undefined });
    expect(sent({ ...dates, progress: 'BLUE' })).toMatchObject({ forecast: undefined, actual: { date: '2026-11-01' } });
    expect(wrong({ progress: 'BLUE', forecast: { day: 'x', month: '', year: '' } })).toEqual([]);
  });
});

describe('what complete lacks', () => {
  const done = { progress: 'BLUE', overrideReason: 'Agreed by the board.' };
  const whole = {
    actual: { day: '1', month: '11', year: '2026' },
    evidence: [{ title: 'Report', url: 'https://example.org/r' }],
  };

  it('names it', () => {
    expect(lacking(form(done), 2)).toEqual(['the completion date', 'evidence', '2 open milestones closed']);
    expect(lacking(form({ ...done, ...whole }), 0)).toEqual([]);
    expect(lacking(form({ progress: 'AMBER' }), 2)).toEqual([]);
  });

  it('sends the reason only while something lacks: it is recorded and shown', () => {
    expect(sent({ ...done }, 0).overrideReason).toBe('Agreed by the board.');
    expect(sent({ ...done, ...whole }, 0).overrideReason).toBeUndefined();
    expect(sent({ ...done, ...whole }, 1).overrideReason).toBe('Agreed by the board.');
  });
});

describe('evidence', () => {
  it('is a description and an https address', () => {
    const evidence = [
      { title: 'Report', url: 'https://example.org/r' },
      { title: '', url: 'http://example.org' },
    ];
    expect(wrong({ evidence })).toEqual([
      'evidence-1-title: Say what the evidence in link 2 is',
      'evidence-1-url: The address in link 2 must begin with https://',
    ]);
    expect(wrong({ evidence: [{ title: 'x', url: 'javascript:alert(1)' }] })).toHaveLength(1);
  });

  it('drops rows in which nothing was typed', () => {
    expect(
      withoutEmptyRows(
        form({
          evidence: [
            { title: ' ', url: '' },
            { title: 'a', url: '' },
          ],
        }),
      ).evidence,
    ).toEqual([{ title: 'a', url: '' }]);
  });
});

describe('a draft that comes back', () => {
  it('is the form as it was typed', () => {
    const typed = form({ narrative: 'Two of three.', forecast: { day: '40', month: '', year: '' }, evidence: [{ title: 'a', url: 'b' }] });
    expect(formOf(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  });

  it.each([[null], ['x'], [[]], [{ evidence: 'x', forecast: 3, progress: 7 }]])('leaves blank what it does not understand: %j', (stored) => {
    expect(formOf(stored)).toEqual(blankForm());
  });
});
