import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import { useMe, type Me } from '@/api/me';
import type { components } from '@/api/schema';
import { listed, plural, roleWords } from '@/api/words';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { programmesQuery } from './api/programmes';

type Programme = components['schemas']['ProgrammeSummary'];
type Area = Me['areas'][number];

/** Where a visit starts: the areas one is a member of, as what, and their programmes. */
export function HomePage() {
  const me = useMe();
  const { isPast } = useAsAt();
  const programmes = useQuery(programmesQuery);
  return (
    <Page title="Areas and programmes" answer={me === null ? undefined : sentence(me)}>
      {isPast ? <p className="gt-small gt-quiet">This list is always today’s; a programme opened from it shows the date you chose.</p> : null}
      <Answer query={programmes} what="your programmes">
        {({ items }) =>
          me === null || me.areas.length === 0 ? (
            <Empty title="There is no area you can see">Your membership may not be set up yet. Ask the area that invited you.</Empty>
          ) : (
            me.areas.map((area) => (
              <AreaPanel key={area.code} area={area} programmes={items.filter(({ areaCode }) => areaCode === area.code)} />
            ))
          )
        }
      </Answer>
    </Page>
  );
}

function sentence({ areas }: Me): string | undefined {
  return areas.length === 0 ? undefined : `You are a member of ${areas.length < 4 ? listed(areas.map(({ name }) => name)) : plural(areas.length, 'area')}.`;
}

function AreaPanel({ area, programmes }: { area: Area; programmes: readonly Programme[] }) {
  const link = useLink();
  return (
    <Panel
      title={area.name}
      aside={area.permissions.includes('history:read') ? <Link to={link('history', { areaCode: area.code })}>History</Link> : undefined}
    >
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
