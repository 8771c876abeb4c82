import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { Answer } from '@/parts/Answer';
import { listed, plural, roleWords } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { routes } from '@/routes/routes';
import { useMe, type Me } from '@/server/me';
import type { components } from '@/server/schema';
import { programmesQuery } from './api/programmes';
import { waitingQuery } from './api/waiting';
import { keptToken } from './invitation/token';
import { Told } from '@/design/Told';

type Programme = components['schemas']['ProgrammeSummary'];
type Area = Me['areas'][number];

/** The pages about an area itself. */
const IN_AREA = ['people', 'organisations', 'termDates', 'boards', 'figures', 'history'] as const;

/** Where a visit starts: the areas one is a member of, as what, and their programmes. */
export function HomePage() {
  const me = useMe();
  const { isPast } = useAsAt();
  const programmes = useQuery(programmesQuery);
  return (
    <Page title="Areas and programmes" answer={me === null ? undefined : sentence(me)}>
      <Told />
      {keptToken() === null ? null : (
        <p className="govuk-inset-text">
          You opened an invitation in this window and have not accepted it yet. <Link to={routes.invitation.path}>Show the invitation</Link>
        </p>
      )}
      {isPast ? <p className="gt-small gt-quiet">This list is always today’s; a programme opened from it shows the date you chose.</p> : null}
      <Answer query={programmes} what="your programmes">
        {({ items }) =>
          me === null || me.areas.length === 0 ? (
            <NoArea me={me} />
          ) : (
            me.areas.map((area) => <AreaPanel key={area.code} area={area} programmes={items.filter(({ areaCode }) => areaCode === area.code)} />)
          )
        }
      </Answer>
    </Page>
  );
}

function sentence({ areas }: Me): string | undefined {
  return areas.length === 0
    ? undefined
    : `You are a member of ${areas.length < 4 ? listed(areas.map(({ name }) => name)) : plural(areas.length, 'area')}.`;
}

/** Signed in, and a member of nothing: a newcomer without a link, or somebody whose last membership ended. */
function NoArea({ me }: { me: Me | null }) {
  const name = me === null || me.displayName === '' ? (me?.email ?? '') : me.displayName;
  return (
    <Empty title="You are signed in, but not a member of an area yet">
      <p>
        {name === '' ? 'Your sign-in worked.' : `You are signed in as ${name}.`} Each area lets people in by an invitation link, which is made for one
        person and works once.
      </p>
      <p>
        If you were sent a link, open it in this browser. If not, ask the SEND programme office of your council, or whoever asked you to join: an area
        administrator there can make one for you.
      </p>
      <p className="gt-small gt-quiet">Not the account you meant? Sign out above and sign in with the other one.</p>
    </Empty>
  );
}

function AreaPanel({ area, programmes }: { area: Area; programmes: readonly Programme[] }) {
  const link = useLink();
  return (
    <Panel
      title={area.name}
      aside={
        <div className="gt-links">
          {IN_AREA.filter((name) => area.permissions.includes(routes[name].permission)).map((name) => (
            <Link key={name} to={link(name, { areaCode: area.code })}>
              {routes[name].nav}
              <span className="govuk-visually-hidden"> of {area.name}</span>
            </Link>
          ))}
        </div>
      }
    >
      {area.permissions.includes('grant:decide') ? <Waits areaCode={area.code} /> : null}
      <p className="gt-small gt-quiet">Your role: {area.roles.map(roleWords).join(', ')}</p>
      {programmes.length === 0 ? (
        <p>{area.permissions.includes('plan:read') ? 'No programme has been loaded yet.' : 'Your role does not include reading the plan.'}</p>
      ) : (
        <ul className="gt-list-plain">
          {programmes.map((programme) => (
            <li key={programme.id} className="gt-entry">
              <h3>
                <Link to={link('programme', { programmeId: programme.id })}>{programme.title}</Link>
              </h3>
              <p className="gt-small gt-quiet">
                {programme.instrumentName === programme.title ? null : programme.instrumentName}
                {programme.reportOn === undefined ? null : (
                  <>
                    {programme.instrumentName === programme.title ? 'I' : ', i'}nspection report <DateValue value={programme.reportOn} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** For those who decide who joins. Nothing is said while it loads, or when nothing waits. */
function Waits({ areaCode }: { areaCode: string }) {
  const link = useLink();
  const { data: count = 0 } = useQuery(waitingQuery(areaCode));
  return count === 0 ? null : (
    <p className="govuk-inset-text">
      <Link to={link('people', { areaCode })}>{plural(count, 'role waits', 'roles wait')} for a second person</Link>
    </p>
  );
}
