import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/api/Answer';
import type { Programme } from '@/api/programme';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { programmesQuery } from './api/programmes';

/** Where a visit starts: the areas one is a member of and their programmes. */
export function HomePage() {
  const { asAt } = useAsAt();
  const programmes = useQuery(programmesQuery({ asAt }));
  return (
    <Page title="Areas and programmes">
      <Answer query={programmes} what="your programmes">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="There is no programme you can see">
              {asAt === undefined
                ? 'Ask the area that invited you whether your membership is set up.'
                : 'There may have been none yet at that date.'}
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
            <p className="gt-small gt-quiet">{programme.instrument}</p>
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
