import { Link } from 'react-router';
import { DateValue } from '@/design/DateValue';
import { Facts, Panel } from '@/design/Panel';
import { listed } from '@/parts/words';
import { useLink } from '@/routes/links';
import type { Dashboard } from '@/server/dashboard';

/** Risks in numbers, and where somebody said there is none: silence is not the same. */
export function RisksPanel({ risks, programmeId }: { risks: Dashboard['risks']; programmeId: string }) {
  const link = useLink();
  const total = risks.open + risks.closed + risks.issues;
  return (
    <Panel title="Risks" count={total} aside={<Link to={link('risks', { programmeId })}>The register</Link>}>
      <Facts
        facts={[
          { name: 'Open', value: risks.open },
          { name: 'Has become an issue', value: risks.issues },
          { name: 'Closed', value: risks.closed },
          { name: 'Not assessed', value: `${risks.notAssessed} of ${total}: no score is published and none is invented` },
          { name: 'Above what is accepted', value: risks.aboveAppetite },
          { name: 'Without a control', value: `${risks.withoutControl} of ${total}` },
        ]}
      />
      {risks.noneIdentified.length === 0 ? null : (
        <ul className="gt-notes">
          {risks.noneIdentified.map((none) => (
            <li key={none.id}>
              {none.priorityNumber === undefined ? 'Whole plan' : `Priority ${none.priorityNumber}`}: “{none.statement}”, stated by {none.statedBy},{' '}
              <DateValue value={none.statedOn} />
              {none.stale ? '; it no longer counts: a reporting cycle has passed since, or a quarter' : null}.
            </li>
          ))}
        </ul>
      )}
      {risks.prioritiesSilent.length === 0 ? null : (
        <p className="gt-small gt-notes">
          {risks.prioritiesSilent.length === 1 ? 'Priority' : 'Priorities'} {listed(risks.prioritiesSilent)}{' '}
          {risks.prioritiesSilent.length === 1 ? 'has' : 'have'} neither a risk nor the statement that there is none.
        </p>
      )}
    </Panel>
  );
}
