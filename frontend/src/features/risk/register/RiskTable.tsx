import { Link } from 'react-router';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue } from '@/design/DateValue';
import { Tag } from '@/design/Tag';
import { useLink } from '@/routes/links';
import type { Risk } from '../api/risk';
import { Movement } from '../Movement';
import { ScoreTag } from '../ScoreTag';
import { controlsInWords, controlTroubles, STATUSES } from '../words';

export interface RiskTableProps {
  caption: string;
  programmeId: string;
  risks: readonly Risk[];
  sort?: string | undefined;
  onSort?: (sort: string) => void;
}

/** Risks as they are read at a board: how grave, since when, what is done about it. */
export function RiskTable({ caption, programmeId, risks, sort, onSort }: RiskTableProps) {
  const columns: Column<Risk>[] = [
    { key: 'ref', header: 'Ref', sort: 'ref', mark: true, cell: (risk) => <strong className="gt-nowrap">{risk.ref}</strong> },
    { key: 'title', header: 'Risk', sort: 'title', lead: true, share: 29, cell: (risk) => <Name risk={risk} programmeId={programmeId} /> },
    { key: 'score', header: 'Current score', sort: 'score', share: 13, cell: (risk) => <Current risk={risk} /> },
    {
      key: 'target',
      header: 'Target',
      share: 12,
      cell: ({ scores: { target } }) =>
        target === undefined ? <span className="gt-quiet">none set</span> : <ScoreTag score={{ ...target, aboveAppetite: false }} />,
    },
    { key: 'movement', header: 'Since the last board', share: 18, cell: (risk) => <Moved risk={risk} /> },
    { key: 'controls', header: 'Controls', share: 13, cell: (risk) => <Controls risk={risk} /> },
    { key: 'review', header: 'Review due', sort: 'reviewDue', share: 9, cell: (risk) => <Review risk={risk} /> },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={risks}
      rowKey={(risk) => risk.id}
      dense
      {...(sort === undefined ? {} : { sort })}
      {...(onSort === undefined ? {} : { onSort })}
    />
  );
}

function Name({ risk, programmeId }: { risk: Risk; programmeId: string }) {
  const link = useLink();
  return (
    <>
      <Link to={link('risk', { programmeId, riskId: risk.id })}>{risk.title}</Link>
      <div className="gt-small gt-quiet">
        {risk.owner ?? 'nobody answers for it'}
        {risk.organisation === undefined ? null : `, ${risk.organisation}`}
      </div>
      {risk.status === 'OPEN' && risk.audience === 'AREA' ? null : (
        <div className="gt-tags">
          {risk.status === 'OPEN' ? null : <Tag>{STATUSES[risk.status].toLowerCase()}</Tag>}
          {risk.audience === 'ADVISERS' ? <Tag>advisers only</Tag> : null}
        </div>
      )}
    </>
  );
}

/** What nobody scored is said so; the words of a paper are no score either. */
function Current({ risk }: { risk: Risk }) {
  const { scores, published } = risk;
  if (scores.current !== undefined) {
    return <ScoreTag score={scores.current} />;
  }
  return (
    <>
      Not assessed
      {published === undefined ? null : <div className="gt-small">in a paper: “{published}”</div>}
    </>
  );
}

function Moved({ risk: { movement, scores } }: { risk: Risk }) {
  if (scores.current === undefined) {
    return <span className="gt-quiet">nothing to compare</span>;
  }
  return movement === undefined ? <span className="gt-quiet">no board yet</span> : <Movement movement={movement} />;
}

function Controls({ risk: { controlCounts, controls } }: { risk: Risk }) {
  const troubles = controlTroubles(controlCounts);
  const emergent = controls.some((control) => control.emergent);
  return (
    <>
      {controls.length === 0 ? 'None' : controlsInWords(controlCounts)}
      {troubles === '' ? null : <div className="gt-small gt-quiet">{troubles}</div>}
      {emergent ? <div className="gt-small gt-risk-found">one tells of another risk</div> : null}
    </>
  );
}

function Review({ risk: { reviewDue, reviewOverdue, status } }: { risk: Risk }) {
  if (reviewDue === undefined) {
    return <span className="gt-quiet">{status === 'CLOSED' ? 'closed' : 'no date'}</span>;
  }
  return (
    <>
      <DateValue value={reviewDue} />
      {reviewOverdue ? <div className="gt-small gt-late">overdue</div> : null}
    </>
  );
}
