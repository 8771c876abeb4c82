import { useQuery } from '@tanstack/react-query';
import { DataTable, type Column } from '@/design/DataTable';
import { DateValue, None } from '@/design/DateValue';
import { Panel } from '@/design/Panel';
import { RatingTag } from '@/design/RatingTag';
import { Answer } from '@/parts/Answer';
import { Source } from '@/parts/Source';
import { CONFIDENCE_WORDS, sentenceCase } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import type { Action } from './api/actions';
import { milestonesQuery, type Milestone } from './api/milestones';
import { overdueWords } from './milestoneWords';
import { PlannedValue } from './PlannedValue';

const COLUMNS: Column<Milestone>[] = [
  { key: 'position', header: 'No.', mark: true, cell: (milestone) => milestone.position },
  {
    key: 'title',
    header: 'Milestone',
    lead: true,
    share: 40,
    cell: (milestone) => (
      <>
        {milestone.title}
        <Source source={milestone.source} basis={milestone.basis} />
      </>
    ),
  },
  {
    key: 'kind',
    header: 'Kind',
    cell: ({ kind, stageMonths, weight }) => (
      <>
        {stageMonths === undefined ? sentenceCase(kind) : `${stageMonths}-month stage`}
        {weight === undefined || weight === 1 ? null : <div className="gt-small gt-quiet">counts {weight} times</div>}
      </>
    ),
  },
  {
    key: 'rating',
    header: 'Rating',
    cell: (milestone) => (
      <>
        {milestone.rating === undefined ? <None>not rated</None> : <RatingTag code={milestone.rating} />}
        {milestone.confidence === undefined ? null : <div className="gt-small gt-quiet">{CONFIDENCE_WORDS[milestone.confidence]}</div>}
      </>
    ),
  },
  {
    key: 'due',
    header: 'Original',
    cell: (milestone) => (
      <>
        <PlannedValue value={milestone.originalDue} words={milestone.dateWords?.originalDue} />
        {milestone.late ? <div className="gt-small gt-late">{overdueWords(milestone)}</div> : null}
        {milestone.overdueSaid === undefined ? null : <div className="gt-small gt-quiet">“{milestone.overdueSaid}”</div>}
      </>
    ),
  },
  { key: 'forecast', header: 'Forecast', cell: (milestone) => <PlannedValue value={milestone.forecast} words={milestone.dateWords?.forecast} /> },
  { key: 'actual', header: 'Actual', cell: (milestone) => <DateValue value={milestone.actual} /> },
];

/** The steps of an action, and the furthest stage that is reached. */
export function Milestones({ programmeId, action }: { programmeId: string; action: Action }) {
  const { asAt } = useAsAt();
  const milestones = useQuery(milestonesQuery({ programmeId, actionId: action.id, asAt }));
  return (
    <Panel title="Milestones" count={milestones.data?.page.totalItems}>
      <Answer query={milestones} what="the milestones">
        {({ items }) =>
          items.length === 0 ? (
            <p>None is recorded, so how far the work is rests on the statements alone.</p>
          ) : (
            <DataTable
              caption="Milestones"
              captionHidden
              dense
              total={action.milestones.sentence}
              columns={COLUMNS}
              rows={items}
              rowKey={(milestone) => milestone.id}
            />
          )
        }
      </Answer>
    </Panel>
  );
}
