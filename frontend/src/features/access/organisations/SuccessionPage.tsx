import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Panel } from '@/design/Panel';
import { Done, Refused } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { useLink, useRouteParams } from '@/routes/links';
import { routes } from '@/routes/routes';
import { may, useMe } from '@/server/me';
import { organisationQuery } from '../api/organisation';
import { organisationsQuery } from '@/server/organisations';
import type { Succeeded } from '../api/succession';
import { AreaScreen } from '@/routes/AreaScreen';
import { MovedFacts } from './MovedFacts';
import { SuccessionForm } from './SuccessionForm';

interface Receipt {
  moved: Succeeded;
  from: string;
  to: string;
}

/** One body takes over from another, as when the NHS is reorganised. */
export function SuccessionPage() {
  const { areaCode, organisationId } = useRouteParams('succession');
  const me = useMe();
  const link = useLink();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const enabled = may(me, 'organisation:write', areaCode);
  const organisation = useQuery({ ...organisationQuery({ areaCode, organisationId }), enabled });
  const organisations = useQuery({ ...organisationsQuery(areaCode), enabled });
  const back = link('organisations', { areaCode });
  return (
    <AreaScreen
      areaCode={areaCode}
      title={routes.succession.title}
      permission="organisation:write"
      from={{ to: back, title: routes.organisations.title }}
      answer={organisation.data?.data.name}
      changes
    >
      {receipt !== null ? (
        <Moved receipt={receipt} back={back} />
      ) : (
        <Answer query={organisation} what="the organisation">
          {({ data, etag }) => (
            <Answer query={organisations} what="the organisations">
              {(all) =>
                data.successorId !== undefined ? (
                  <Refused title="It has been handed over already" action={<Link to={back}>{routes.organisations.title}</Link>}>
                    {`${data.name} was succeeded by ${all.find(({ id }) => id === data.successorId)?.name ?? 'another organisation'}.`}
                  </Refused>
                ) : (
                  <SuccessionForm
                    areaCode={areaCode}
                    organisation={data}
                    etag={etag}
                    others={all.filter(({ id, successorId }) => id !== data.id && successorId === undefined)}
                    back={back}
                    onDone={(moved, to) => setReceipt({ moved, from: data.name, to })}
                  />
                )
              }
            </Answer>
          )}
        </Answer>
      )}
    </AreaScreen>
  );
}

function Moved({ receipt: { moved, from, to }, back }: { receipt: Receipt; back: string }) {
  const box = useRef<HTMLDivElement>(null);
  // The form with the button that was pressed is gone.
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Done>
        <p className="govuk-notification-banner__heading">
          {from} is succeeded by {to}.
        </p>
      </Done>
      <Panel title="What moved">
        <MovedFacts moved={moved} />
        <p>
          All of it is revision {moved.revision} of the area’s history. Every earlier date still shows {from}.
        </p>
        <p>
          <Link to={back}>{routes.organisations.title}</Link>
        </p>
      </Panel>
    </div>
  );
}
