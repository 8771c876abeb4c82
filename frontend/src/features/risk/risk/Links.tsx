import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import { FieldsForm } from '@/parts/form/FieldsForm';
import { Opener } from '@/parts/form/Opener';
import { Taking } from '@/parts/form/Taking';
import { useLink } from '@/routes/links';
import { actionsToLinkQuery } from '@/server/actions';
import { kpisQuery } from '@/server/measures';
import { linkAction, linkKpi, unlinkAction, unlinkKpi } from '../api/write';
import { stale } from '../stale';
import { live, type PartProps } from './partProps';

/** The actions it threatens, or that are to lessen it. */
export function Actions(props: PartProps) {
  const { programmeId, risk, keep, tell } = props;
  const link = useLink();
  return (
    <Panel title="Actions it concerns" count={risk.actions.length}>
      {risk.actions.length === 0 ? (
        <p>None is linked.</p>
      ) : (
        <ul className="gt-chain">
          {risk.actions.map((one) => (
            <li key={one.id}>
              <p>
                <Link to={link('action', { programmeId, actionId: one.actionId })}>
                  {one.ref} {one.title}
                </Link>
              </p>
              <p>
                <RatingTag code={one.progress} />
              </p>
              {!keep || !live(risk) ? null : (
                <Taking
                  name={`unlink ${one.id}`}
                  button="Unlink"
                  about={one.title}
                  question="The action and the risk stay; they are no longer shown beside each other."
                  yes="Unlink the action"
                  send={() => unlinkAction(one)}
                  programmeId={programmeId}
                  onDone={() => tell('The action is no longer linked.')}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!keep || !live(risk) ? null : (
        <div className="gt-after">
          <Opener name="action" button="Link an action">
            {(close) => <LinkAction {...props} close={close} />}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

/** The measures it would show in. */
export function Measures(props: PartProps) {
  const { programmeId, risk, keep, tell } = props;
  const link = useLink();
  return (
    <Panel title="Measures it would show in" count={risk.kpis.length}>
      {risk.kpis.length === 0 ? (
        <p>None is linked.</p>
      ) : (
        <ul className="gt-chain">
          {risk.kpis.map((one) => (
            <li key={one.id}>
              <p>
                <Link to={link('measure', { programmeId, kpiId: one.kpiId })}>{one.title}</Link>
              </p>
              {!keep || !live(risk) ? null : (
                <Taking
                  name={`unlink ${one.id}`}
                  button="Unlink"
                  about={one.title}
                  question="The measure and the risk stay; they are no longer shown beside each other."
                  yes="Unlink the measure"
                  send={() => unlinkKpi(one)}
                  programmeId={programmeId}
                  onDone={() => tell('The measure is no longer linked.')}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!keep || !live(risk) ? null : (
        <div className="gt-after">
          <Opener name="measure" button="Link a measure">
            {(close) => <LinkMeasure {...props} close={close} />}
          </Opener>
        </div>
      )}
    </Panel>
  );
}

type FormProps = PartProps & { close: () => void };

function LinkAction({ programmeId, risk, tell, close }: FormProps) {
  const all = useQuery(actionsToLinkQuery(programmeId));
  return (
    <Answer query={all} what="the actions">
      {(items) => (
        <Choosing
          name="Link an action"
          what={`risk/${risk.id}/action`}
          field="actionId"
          label="Which action does it concern?"
          choices={items
            .filter(({ id }) => !risk.actions.some(({ actionId }) => actionId === id))
            .map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))}
          send={(id) => linkAction(risk.id, id)}
          programmeId={programmeId}
          close={close}
          onDone={() => tell('The action is linked.')}
        />
      )}
    </Answer>
  );
}

function LinkMeasure({ programmeId, risk, tell, close }: FormProps) {
  const all = useQuery(kpisQuery({ programmeId, asAt: undefined }));
  return (
    <Answer query={all} what="the measures">
      {({ items }) => (
        <Choosing
          name="Link a measure"
          what={`risk/${risk.id}/kpi`}
          field="kpiId"
          label="Which measure would it show in?"
          choices={items.filter(({ id }) => !risk.kpis.some(({ kpiId }) => kpiId === id)).map(({ id, title }) => ({ value: id, label: title }))}
          send={(id) => linkKpi(risk.id, id)}
          programmeId={programmeId}
          close={close}
          onDone={() => tell('The measure is linked.')}
        />
      )}
    </Answer>
  );
}

interface ChoosingProps {
  name: string;
  what: string;
  field: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  send: (id: string) => Promise<unknown>;
  programmeId: string;
  close: () => void;
  onDone: () => void;
}

function Choosing({ name, what, field, label, choices, send, programmeId, close, onDone }: ChoosingProps) {
  return (
    <FieldsForm
      name={name}
      what={what}
      blank={{ [field]: '' }}
      fields={() => [{ id: field, kind: 'select', label, ask: 'Choose which', choices: [{ value: '', label: 'Choose' }, ...choices] }]}
      button={name}
      send={(values) => send(String(values[field]))}
      stale={stale(programmeId)}
      onCancel={close}
      onDone={() => {
        close();
        onDone();
      }}
    />
  );
}
