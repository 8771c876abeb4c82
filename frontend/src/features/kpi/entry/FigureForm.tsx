import type { QueryKey } from '@tanstack/react-query';
import { Facts, Panel } from '@/design/Panel';
import { versionTag } from '@/server/versionTag';
import { correctFigure, enterFigure, type Warned } from '../api/writeObservation';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { noFigure } from '../words';
import { blankFigure, correctionOf, draftOf, figureFields, STATUS_WORDS, type Measured, type Stored } from './figureFields';

export interface FigureFormProps {
  measure: Measured;
  /** Null when one is entered. */
  stored: Stored | null;
  stale: readonly QueryKey[];
  /** What was done, with what looks odd about it. */
  onDone: (done: string) => void;
  onCancel: () => void;
  wholePage?: boolean;
}

/** One figure: entered, or corrected with the reason. */
export function FigureForm({ measure, stored, stale, onDone, onCancel, wholePage = false }: FigureFormProps) {
  return (
    <FieldsForm
      name={stored === null ? 'Enter a figure' : `Correct ${stored.period}`}
      what={`figure/${stored?.id ?? measure.id}`}
      blank={blankFigure(measure.unit, stored)}
      fields={(typed, errors) => figureFields(measure, typed, errors, stored !== null)}
      button={stored === null ? 'Enter the figure' : 'Correct the figure'}
      {...(stored === null ? {} : { tag: versionTag(stored) })}
      send={(values, tag) => (stored === null ? enterFigure(measure.id, draftOf(values)) : correctFigure(stored.id, tag, correctionOf(values)))}
      stale={stale}
      stored={stored === null ? null : <StoredNow figure={stored} />}
      onDone={(answer) => {
        const { warnings } = answer as Warned;
        onDone([stored === null ? 'The figure was entered.' : 'The figure was corrected.', ...warnings].join(' '));
      }}
      onCancel={onCancel}
      wholePage={wholePage}
    />
  );
}

function StoredNow({ figure }: { figure: Stored }) {
  const { period, numerator, denominator, value, status } = figure;
  return (
    <Panel title="Stored now">
      <Facts
        facts={[
          { name: 'Period', value: period },
          { name: 'Figure', value: numerator === undefined ? (value ?? noFigure(figure)) : `${numerator} of ${denominator ?? '–'}` },
          { name: 'How firm', value: STATUS_WORDS[status] },
        ]}
      />
      <p className="gt-small gt-quiet">Saving puts what you typed below in its place.</p>
    </Panel>
  );
}
