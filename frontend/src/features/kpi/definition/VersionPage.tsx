import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { NO_DATE } from '@/design/dates';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { kpiQuery } from '../api/kpi';
import { defineKpi, told } from '../api/writeKpi';
import { FormScreen } from '../entry/FormScreen';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { wordFields } from './kpiFields';

/** A new version of a definition, which breaks the series from a day on, with the reason. */
export function VersionPage() {
  const { programmeId, kpiId } = useRouteParams('measureTask');
  const link = useLink();
  const navigate = useNavigate();
  const back = link('measure', { programmeId, kpiId });
  const kpi = useQuery(kpiQuery({ programmeId, kpiId, asAt: undefined }));
  return (
    <FormScreen
      programmeId={programmeId}
      permission="write"
      kpi={kpi.data}
      title="A new version of the definition"
      from={<Link to={back}>{kpi.data?.title ?? 'The measure'}</Link>}
      back={back}
      answer="It breaks the series: figures before that day are not compared with figures from it on, and the chart shows the cut."
    >
      <Answer query={kpi} what="the measure">
        {(stored) => (
          <FieldsForm
            name="A new version of the definition"
            what={`definition/${stored.id}`}
            blank={{
              appliesFrom: NO_DATE,
              definition: stored.definition,
              numeratorDefinition: stored.numeratorDefinition ?? '',
              denominatorDefinition: stored.denominatorDefinition ?? '',
              population: stored.population ?? '',
              reason: '',
            }}
            fields={() => [
              {
                id: 'appliesFrom',
                kind: 'date',
                label: 'From which day does it apply?',
                hint: 'The first day of the first period it applies to.',
                ask: 'Enter the day',
              },
              ...wordFields(),
              {
                id: 'reason',
                kind: 'area',
                label: 'Why does the definition change?',
                hint: 'Without names. It stands with the version and on the chart.',
                ask: 'Say why the definition changes',
                limit: 2_000,
              },
            ]}
            button="Set the new version"
            send={(values) => defineKpi(stored.id, values as unknown as Parameters<typeof defineKpi>[1])}
            stale={[['programme', programmeId]]}
            onCancel={() => void navigate(back)}
            onDone={(written) =>
              void navigate(back, { state: { done: told('The new version is in force. The series is cut from that day on.', written) } })
            }
            wholePage
          />
        )}
      </Answer>
    </FormScreen>
  );
}
