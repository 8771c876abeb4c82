import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { NO_DATE, partsOf } from '@/design/dates';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import type { Field } from '@/parts/form/fields';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Taking } from '@/parts/form/Taking';
import { Source } from '@/parts/Source';
import { useLink } from '@/routes/links';
import { useTelling } from '@/routes/useTelling';
import { versionTag } from '@/server/versionTag';
import { linkableQuery, outputsQuery } from '../api/reads';
import type { Output } from '../api/types';
import { addDelivery, addOutput, changeOutput, linkAction, linkKpi, removeDelivery, unlinkAction, unlinkKpi, type Shown } from '../api/writes';
import { Opening, type Opened } from '../Opening';
import { CostEach, Delivered } from '../OutputFigures';
import { patchOf } from '../patch';
import { OUTPUT_WORDS } from '../words';
import type { WorkstreamPartProps } from './partProps';

/** What the workstream is to deliver, in numbers: planned, delivered day by day, and what it is for. */
export function Outputs(props: WorkstreamPartProps) {
  const { programmeId, workstream, asAt, may } = props;
  const outputs = useQuery(outputsQuery({ programmeId, workstreamId: workstream.id, asAt }));
  return (
    <Panel title="Outputs" count={outputs.data?.length}>
      <Answer query={outputs} what="the outputs">
        {(items) =>
          items.length === 0 ? (
            <p>None is recorded, so what its money bought cannot be said.</p>
          ) : (
            <ul className="gt-chain">
              {items.map((output) => (
                <li key={output.id}>
                  <One {...props} output={output} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {may.keep ? (
        <div className="gt-after">
          <Opening name="output" button="Add an output" said="The output was added.">
            {(opened) => <OutputForm programmeId={programmeId} workstreamId={workstream.id} output={null} {...opened} />}
          </Opening>
        </div>
      ) : null}
    </Panel>
  );
}

function One({ output, ...props }: WorkstreamPartProps & { output: Output }) {
  const { programmeId, workstream, may } = props;
  const about = output.title;
  return (
    <>
      <h3 className="gt-plain">{output.title}</h3>
      <Facts
        facts={[
          { name: OUTPUT_WORDS[output.kind], value: <Delivered output={output} /> },
          { name: 'By', value: output.due === undefined ? <span className="gt-quiet">No date is set</span> : <DateValue value={output.due} /> },
          { name: 'Cost of one', value: <CostEach output={output} /> },
          { name: 'Day by day', value: <Deliveries output={output} {...props} /> },
          { name: 'It serves', value: <Links output={output} {...props} /> },
        ]}
      />
      <Source source={output.source} basis={output.basis} />
      {may.keep ? (
        <div className="gt-links">
          <Opening name={`delivery ${output.id}`} button="Record a delivery" look="link" about={about} said="The delivery is recorded.">
            {(opened) => <DeliveryForm programmeId={programmeId} output={output} {...opened} />}
          </Opening>
          <Opening name={`link ${output.id}`} button="Link an action or measure" look="link" about={about} said="It is linked.">
            {(opened) => <LinkForm programmeId={programmeId} output={output} {...opened} />}
          </Opening>
          <Opening name={`output ${output.id}`} button="Change" look="link" about={about} said="The output was changed.">
            {(opened) => <OutputForm programmeId={programmeId} workstreamId={workstream.id} output={output} {...opened} />}
          </Opening>
        </div>
      ) : null}
    </>
  );
}

function Deliveries({ output, programmeId, may }: WorkstreamPartProps & { output: Output }) {
  const tell = useTelling();
  if (output.deliveries.length === 0) {
    return <span className="gt-quiet">Nothing yet</span>;
  }
  return (
    <ul className="gt-flat-list">
      {output.deliveries.map((delivery) => (
        <li key={delivery.id}>
          <DateValue value={delivery.onDay} />: {delivery.number} {delivery.confirmed ? 'confirmed' : 'delivered'}
          {delivery.note === undefined ? null : <span className="gt-quiet"> · {delivery.note}</span>}{' '}
          {may.keep ? (
            <Taking
              name={`delivery ${delivery.id}`}
              button="Take away"
              about={`${delivery.number} of ${output.title}`}
              question="It no longer counts as delivered or to come. The history keeps it."
              yes="Take it away"
              send={() => removeDelivery(delivery)}
              programmeId={programmeId}
              onDone={() => tell('It was taken away.')}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Actions and measures it serves. Without one its money has no purpose anybody can check. */
function Links({ output, programmeId, may }: WorkstreamPartProps & { output: Output }) {
  const link = useLink();
  const tell = useTelling();
  const unlink = (record: Shown, title: string, send: () => Promise<void>) =>
    may.keep ? (
      <Taking
        name={`unlink ${record.id}`}
        button="Unlink"
        about={title}
        question="The output no longer says that it serves it. Both stay."
        yes="Unlink it"
        send={send}
        programmeId={programmeId}
        onDone={() => tell('It is no longer linked.')}
      />
    ) : null;
  if (output.actions.length + output.kpis.length === 0) {
    return <span className="gt-quiet">No action or measure is linked: what it is for cannot be shown</span>;
  }
  return (
    <ul className="gt-flat-list">
      {output.actions.map((one) => (
        <li key={one.id}>
          <Link to={link('action', { programmeId, actionId: one.actionId })}>
            {one.ref} {one.title}
          </Link>{' '}
          <RatingTag code={one.progress} /> {unlink(one, one.title, () => unlinkAction(one))}
        </li>
      ))}
      {output.kpis.map((one) => (
        <li key={one.id}>
          <Link to={link('measure', { programmeId, kpiId: one.kpiId })}>{one.title}</Link> {unlink(one, one.title, () => unlinkKpi(one))}
        </li>
      ))}
    </ul>
  );
}

const OUTPUT_FIELDS: readonly Field[] = [
  {
    id: 'kind',
    kind: 'radios',
    label: 'What is counted?',
    ask: 'Say what is counted',
    choices: Object.entries(OUTPUT_WORDS).map(([value, label]) => ({ value, label })),
  },
  { id: 'title', kind: 'text', label: 'Title', hint: 'For example, Delegates on Thrive training.', ask: 'Enter a title' },
  { id: 'unit', kind: 'text', width: 20, label: 'Words for them', hint: 'For example, delegates.' },
  { id: 'planned', kind: 'whole', label: 'How many are planned?', hint: 'Leave it empty if no number is set.' },
  { id: 'due', kind: 'date', label: 'By when?' },
];

function OutputForm({ programmeId, workstreamId, output, ...opened }: Opened & { programmeId: string; workstreamId: string; output: Output | null }) {
  const blank = {
    kind: output?.kind ?? '',
    title: output?.title ?? '',
    unit: output?.unit ?? '',
    planned: output?.planned === undefined ? '' : String(output.planned),
    due: output?.due === undefined ? NO_DATE : partsOf(output.due),
  };
  return (
    <FieldsForm
      name={output === null ? 'Add an output' : `Change ${output.title}`}
      what={`output/${output?.id ?? workstreamId}`}
      blank={blank}
      {...(output === null ? {} : { tag: versionTag(output) })}
      fields={() => OUTPUT_FIELDS}
      button={output === null ? 'Add the output' : 'Save the change'}
      send={(values, tag) =>
        output === null
          ? addOutput(workstreamId, values as unknown as Parameters<typeof addOutput>[1])
          : changeOutput(output.id, tag, patchOf(Object.keys(blank), values))
      }
      stale={[['programme', programmeId]]}
      stored={
        output === null ? null : (
          <Panel title="Stored now">
            <Facts
              facts={[
                { name: 'Title', value: output.title },
                { name: 'Planned', value: output.planned === undefined ? 'no number' : String(output.planned) },
              ]}
            />
          </Panel>
        )
      }
      {...opened}
    />
  );
}

function DeliveryForm({ programmeId, output, ...opened }: Opened & { programmeId: string; output: Output }) {
  return (
    <FieldsForm
      name={`Record a delivery of ${output.title}`}
      what={`delivery/${output.id}`}
      blank={{ onDay: NO_DATE, number: '', confirmed: '', note: '' }}
      fields={() => [
        { id: 'onDay', kind: 'date', label: 'On which day?', ask: 'Enter the day' },
        { id: 'number', kind: 'whole', label: 'How many?', ask: 'Say how many' },
        {
          id: 'confirmed',
          kind: 'radios',
          label: 'Were they delivered?',
          ask: 'Say whether they were delivered',
          choices: [
            { value: 'no', label: 'Delivered' },
            { value: 'yes', label: 'Confirmed for that day', hint: 'What was delivered in the end takes its place.' },
          ],
        },
        { id: 'note', kind: 'area', label: 'Note', hint: 'Without names: from 11 schools.', limit: 1_000, rows: 2 },
      ]}
      button="Record the delivery"
      send={({ confirmed, ...values }) =>
        addDelivery(output.id, { ...values, confirmed: confirmed === 'yes' } as unknown as Parameters<typeof addDelivery>[1])
      }
      stale={[['programme', programmeId]]}
      {...opened}
    />
  );
}

function LinkForm({ programmeId, output, ...opened }: Opened & { programmeId: string; output: Output }) {
  const linkable = useQuery(linkableQuery(programmeId));
  return (
    <Answer query={linkable} what="actions and measures">
      {({ actions, kpis }) => (
        <FieldsForm
          name={`Link ${output.title}`}
          what={`output-link/${output.id}`}
          blank={{ to: '' }}
          fields={() => [
            {
              id: 'to',
              kind: 'select',
              label: 'Which action or measure does it serve?',
              ask: 'Choose an action or a measure',
              choices: [
                { value: '', label: 'Choose' },
                ...actions
                  .filter(({ id }) => !output.actions.some(({ actionId }) => actionId === id))
                  .map(({ id, ref, title }) => ({ value: `action ${id}`, label: `Action ${ref} ${title}` })),
                ...kpis
                  .filter(({ id }) => !output.kpis.some(({ kpiId }) => kpiId === id))
                  .map(({ id, title }) => ({ value: `kpi ${id}`, label: `Measure: ${title}` })),
              ],
            },
          ]}
          button="Link it"
          send={({ to }) => {
            const [kind, id = ''] = String(to).split(' ');
            return kind === 'action' ? linkAction(output.id, id) : linkKpi(output.id, id);
          }}
          stale={[['programme', programmeId]]}
          {...opened}
        />
      )}
    </Answer>
  );
}
