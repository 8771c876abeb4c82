import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Select } from '@/design/inputs';
import { Facts, Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import type { Kpi } from '@/server/measures';
import { organisationsQuery } from '@/server/organisations';
import { prioritiesQuery } from '@/server/priorities';
import { programmeQuery } from '@/server/programme';
import { versionTag } from '@/server/versionTag';
import { kpiQuery } from '../api/kpi';
import { shippedDefinitionsQuery } from '../api/shippedDefinitions';
import { addKpi, changeKpi, told, type KpiDraft, type Warned } from '../api/writeKpi';
import { FormScreen } from '../entry/FormScreen';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { blankKpi, kpiDraft, kpiFields, kpiPatch, type Around } from './kpiFields';

/** A new measure (`new` instead of one), or how an existing one is read. */
export function DefinitionPage() {
  const { programmeId, kpiId } = useRouteParams('measureTask');
  const link = useLink();
  const fresh = kpiId === 'new';
  const programme = useQuery(programmeQuery({ programmeId, asAt: undefined }));
  const areaCode = programme.data?.areaCode;
  const priorities = useQuery(prioritiesQuery({ programmeId, asAt: undefined }));
  const organisations = useQuery({ ...organisationsQuery(areaCode ?? ''), enabled: areaCode !== undefined });
  const kpi = useQuery({ ...kpiQuery({ programmeId, kpiId, asAt: undefined }), enabled: !fresh });
  const back = fresh ? link('measures', { programmeId }) : link('measure', { programmeId, kpiId });
  return (
    <FormScreen
      programmeId={programmeId}
      permission="write"
      kpi={kpi.data}
      title={fresh ? 'Add a measure' : 'Change how the measure is read'}
      from={<Link to={back}>{fresh ? 'Measures' : (kpi.data?.title ?? 'The measure')}</Link>}
      back={back}
    >
      <Answer query={priorities} what="the priorities">
        {({ items }) => {
          const around = { priorities: items, organisations: (organisations.data ?? []).map(({ id, name }) => ({ id, name })) };
          return fresh ? (
            <Fresh programmeId={programmeId} around={around} />
          ) : (
            <Answer query={kpi} what="the measure">
              {(stored) => <Change programmeId={programmeId} kpi={stored} around={around} back={back} />}
            </Answer>
          );
        }}
      </Answer>
    </FormScreen>
  );
}

/** A definition that comes with the product fills the form; the fields can be changed then. */
function Fresh({ programmeId, around }: { programmeId: string; around: Around }) {
  const navigate = useNavigate();
  const link = useLink();
  const [code, setCode] = useState('');
  const shipped = useQuery(shippedDefinitionsQuery);
  const start = shipped.data?.find((definition) => definition.code === code);
  return (
    <>
      {shipped.data === undefined ? null : (
        <Select
          id="start"
          label="Start from"
          hint="Definitions that come with Golden Thread. Choosing one fills the form below."
          value={code}
          onChange={setCode}
          choices={[
            { value: '', label: 'An empty form' },
            ...shipped.data.map((definition) => ({ value: definition.code, label: definition.title })),
          ]}
        />
      )}
      <FieldsForm
        key={code}
        name="Add a measure"
        what={`kpi/${programmeId}/${code}`}
        blank={blankKpi(start ?? {})}
        fields={(typed) => kpiFields(typed, around, true)}
        button="Add the measure"
        send={(values) => addKpi(programmeId, kpiDraft(values) as unknown as KpiDraft)}
        stale={[['programme', programmeId]]}
        onCancel={() => void navigate(link('measures', { programmeId }))}
        onDone={(written) =>
          void navigate(link('measure', { programmeId, kpiId: (written as Warned).id }), { state: { done: told('The measure was added.', written) } })
        }
        wholePage
      />
    </>
  );
}

function Change({ programmeId, kpi, around, back }: { programmeId: string; kpi: Kpi; around: Around; back: string }) {
  const navigate = useNavigate();
  const link = useLink();
  const typed = blankKpi(kpi);
  return (
    <FieldsForm
      name="Change the measure"
      what={`kpi/${kpi.id}`}
      blank={typed}
      tag={versionTag(kpi)}
      fields={(form) => kpiFields(form, around, false)}
      button="Save the change"
      send={(values, tag) => changeKpi(kpi.id, tag, kpiPatch(kpiFields(typed, around, false), values))}
      stale={[['programme', programmeId]]}
      stored={
        <Panel title="Stored now">
          <Facts
            facts={[
              { name: 'Title', value: kpi.title },
              { name: 'Owner', value: kpi.owner ?? 'none' },
            ]}
          />
          <p className="gt-small gt-quiet">Saving puts what you typed below in its place.</p>
        </Panel>
      }
      lead={
        <p className="govuk-inset-text">
          What it counts changes by{' '}
          <Link to={link('measureTask', { programmeId, kpiId: kpi.id, task: 'version' })}>a new version of the definition</Link>, because figures
          before and after are not comparable then. Code and unit never change.
        </p>
      }
      onCancel={() => void navigate(back)}
      onDone={(written) => void navigate(back, { state: { done: told('The measure was changed.', written) } })}
      wholePage
    />
  );
}
