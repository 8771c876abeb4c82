import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Panel, TwoColumns } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { dependenciesQuery, type Dependency } from './api/dependencies';

/** What the action needs and what needs it, with when each is expected and whether that is too late. */
export function Dependencies({ programmeId, actionId }: { programmeId: string; actionId: string }) {
  const { asAt } = useAsAt();
  const dependencies = useQuery(dependenciesQuery({ programmeId, actionId, asAt }));
  return (
    <Panel title="Depends on each other" count={dependencies.data?.page.totalItems}>
      <Answer query={dependencies} what="what it depends on">
        {({ items }) =>
          items.length === 0 ? (
            <p className="gt-quiet">No other action is recorded that it needs or that needs it.</p>
          ) : (
            <TwoColumns>
              <Side
                title="It needs"
                rows={items.filter(({ direction }) => direction === 'NEEDS')}
                none="It needs no other action."
                programmeId={programmeId}
              />
              <Side
                title="Needs it"
                rows={items.filter(({ direction }) => direction === 'NEEDED_BY')}
                none="No other action needs it."
                programmeId={programmeId}
              />
            </TwoColumns>
          )
        }
      </Answer>
    </Panel>
  );
}

function Side({ title, rows, none, programmeId }: { title: string; rows: readonly Dependency[]; none: string; programmeId: string }) {
  const link = useLink();
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="gt-quiet">{none}</p>
      ) : (
        <ul className="gt-chain">
          {rows.map((row) => (
            <li key={row.id}>
              <p>
                <Link to={link('action', { programmeId, actionId: row.actionId })}>
                  {row.ref} {row.title}
                </Link>
              </p>
              <p className="gt-small gt-timeline__tags">
                <RatingTag code={row.progress} />
                {row.expected === undefined ? (
                  row.progress === 'BLUE' || row.late ? null : (
                    <span className="gt-quiet">When it is expected is not known</span>
                  )
                ) : (
                  <span>
                    Expected <DateValue value={row.expected} />
                  </span>
                )}
                {row.kind === 'INTERDEPENDENT' ? <span className="gt-quiet">Made together</span> : null}
              </p>
              {row.late ? <p className="gt-small gt-late">{row.sentence ?? 'It is expected too late.'}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
