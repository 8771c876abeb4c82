import { NO_DATE } from '@/design/dates';
import type { components } from '@/server/schema';
import type { Comparison } from '../api/benchmarks';
import { addBenchmark, removeBenchmark } from '../api/writeParts';
import { textOf, type Field, type Typed } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { BASE_WORDS, meanAmount } from '../words';
import { stale, type PartProps } from './partProps';

const WHOSE: Record<components['schemas']['Comparator'], string> = {
  ENGLAND: 'England',
  REGION: 'A region',
  NEIGHBOURS: 'Statistical neighbours',
  OTHER: 'Somebody else',
};

/** Whose figure it is has a name unless it is England's. */
function benchmarkFields(typed: Typed): Field[] {
  const whose = textOf(typed, 'comparator');
  return [
    {
      id: 'comparator',
      kind: 'radios',
      label: 'Whose figure is it?',
      ask: 'Say whose figure it is',
      choices: Object.entries(WHOSE).map(([value, label]) => ({ value, label })),
    },
    ...(whose === 'REGION' || whose === 'OTHER'
      ? [
          {
            id: 'name',
            kind: 'text' as const,
            width: 20 as const,
            label: whose === 'REGION' ? 'Which region?' : 'Who is it?',
            hint: 'A body or an area, no person: North West.',
            ask: 'Say whose figure it is',
          },
        ]
      : []),
    { id: 'period', kind: 'text', width: 20, label: 'Period', hint: 'As the measure names it: 2024.', ask: 'Enter the period' },
    { id: 'periodEnd', kind: 'date', label: 'Last day of the period' },
    {
      id: 'base',
      kind: 'select',
      label: 'What is it a share of?',
      hint: 'Only a figure on the same base is compared; another one is named with the reason.',
      choices: [{ value: '', label: 'Not known' }, ...Object.entries(BASE_WORDS).map(([value, label]) => ({ value, label }))],
    },
    {
      id: 'value',
      kind: 'number',
      width: 10,
      label: 'Their figure',
      hint: 'In the unit of the measure, without its sign: 46.4, not 46.4%.',
      ask: 'Enter their figure',
    },
    { id: 'note', kind: 'area', label: 'Where is it published?', hint: 'And what a reader must know of it, without names.', limit: 2_000, rows: 2 },
  ];
}

/** A figure of others that the open data do not hold. */
export function AddBenchmark({ programmeId, kpi, tell }: PartProps) {
  return (
    <Opener name="benchmark" button="Add a figure of others">
      {(close) => (
        <FieldsForm
          name="Add a figure of others"
          what={`benchmark/${kpi.id}`}
          blank={{ comparator: '', name: '', period: kpi.latest?.period ?? '', periodEnd: NO_DATE, base: kpi.base ?? '', value: '', note: '' }}
          fields={benchmarkFields}
          button="Set it beside the measure"
          send={(values) => addBenchmark(kpi.id, values as unknown as Parameters<typeof addBenchmark>[1])}
          stale={stale(programmeId)}
          onCancel={close}
          onDone={() => {
            close();
            tell('The figure stands beside the measure.');
          }}
        />
      )}
    </Opener>
  );
}

/** Only what somebody set beside it can be taken away: what the release says is not ours. */
export function TakeAway({ other, programmeId, kpi, unitWords, may, tell }: PartProps & { other: Comparison }) {
  const { benchmarkId: id, benchmarkVersion: version, name, period, value } = other;
  if (!may.write || id === undefined || version === undefined) {
    return null;
  }
  const words = [name, value === undefined ? undefined : meanAmount(value, kpi.unit, unitWords), period]
    .filter((part) => part !== undefined)
    .join(', ');
  return (
    <Taking
      name={`benchmark ${id}`}
      button="Take away"
      about={words}
      question={`${words}: it no longer stands beside the measure, here or on the scorecard. The history keeps it.`}
      yes="Take the figure away"
      send={() => removeBenchmark({ id, version })}
      programmeId={programmeId}
      onDone={() => tell('The figure of others was taken away.')}
    />
  );
}
