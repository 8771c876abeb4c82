import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import type { components } from '@/api/schema';
import { DateValue } from '@/design/DateValue';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useLink } from '@/routes/links';
import { programmesQuery } from './api/programmes';

type Programme = components['schemas']['ProgrammeSummary'];

/** Where a visit starts: the areas one is a member of and their programmes. */
export function HomePage() {
  const programmes = useQuery(programmesQuery);
  return (
    <Page title="Areas and programmes">
      <Answer query={programmes} what="your programmes">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="There is no programme you can see">
              Your membership may not be set up yet, or your role does not include the plan. Ask the area that invited you.
            </Empty>
          ) : (
            byArea(items).map(([area, own]) => <Area key={area} name={area} programmes={own} />)
          )
        }
      </Answer>
    </Page>
  );
}

function Area({ name, programmes }: { name: string; programmes: Programme[] }) {
  const link = useLink();
  return (
    <Panel title={name}>
      <ul className="gt-list-plain">
        {programmes.map((programme) => (
          <li key={programme.id}>
            <h3>
              <Link to={link('programme', { programmeId: programme.id })}>{programme.title}</Link>
            </h3>
            <p className="gt-small gt-quiet">
              {programme.instrumentName}
              {programme.reportOn === undefined ? null : (
                <>
                  , inspection report <DateValue value={programme.reportOn} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function byArea(programmes: readonly Programme[]): [string, Programme[]][] {
  const areas = new Map<string, Programme[]>();
  for (const programme of programmes) {
    areas.set(programme.areaName, [...(areas.get(programme.areaName) ?? []), programme]);
  }
  return [...areas].sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
}
