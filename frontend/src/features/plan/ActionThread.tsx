import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Change } from '@/design/Figure';
import { RatingTag } from '@/design/RatingTag';
import { Thread, type ThreadStep } from '@/design/Thread';
import { plural } from '@/parts/words';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { dashboardQuery, type PriorityRollup } from '@/server/dashboard';
import { changeOf, kpisQuery, valueOf, type Kpi } from '@/server/measures';
import { prioritiesQuery, type Priority } from '@/server/priorities';
import type { Action } from './api/actions';
import { milestonesQuery, type Milestone } from './api/milestones';

/** From what inspectors found to what families would notice. A step that is not written is shown as missing, not left out. */
export function ActionThread({ action, programmeId }: { action: Action; programmeId: string }) {
  const { asAt } = useAsAt();
  const priorities = useQuery(prioritiesQuery({ programmeId, asAt }));
  const dashboard = useQuery(dashboardQuery({ programmeId, asAt }));
  const milestones = useQuery(milestonesQuery({ programmeId, actionId: action.id, asAt }));
  const kpis = useQuery(kpisQuery({ programmeId, asAt }));

  const own = new Set(action.listings.map((listing) => listing.priorityId));
  const findings = priorities.data?.items.filter(({ id }) => own.has(id));
  const rollups = dashboard.data?.priorities.filter(({ id }) => own.has(id)) ?? [];
  const measures = kpis.data?.items.filter(({ priorityId }) => priorityId !== undefined && own.has(priorityId));

  return (
    <Thread
      steps={[
        foundStep(findings),
        priorityStep(action, rollups),
        { title: 'This action', body: <ThisAction action={action} />, here: true },
        milestoneStep(action, milestones.data?.items),
        measureStep(measures, programmeId),
        action.familyDifference === undefined
          ? { title: 'What families would notice', body: 'Not written yet', missing: true }
          : { title: 'What families would notice', body: action.familyDifference },
      ]}
    />
  );
}

function foundStep(findings: readonly Priority[] | undefined): ThreadStep {
  const title = 'Inspectors found';
  const only = findings?.[0];
  if (only === undefined || findings === undefined) {
    return { title, body: findings === undefined ? '…' : 'Not recorded', missing: findings !== undefined };
  }
  if (findings.length === 1) {
    return { title, body: only.finding };
  }
  return {
    title,
    body: (
      <details className="govuk-details gt-flat">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{findings.length} findings, one for each priority</span>
        </summary>
        <div className="govuk-details__text">
          {findings.map((finding) => (
            <p key={finding.id}>
              <strong>{finding.number}</strong> {finding.finding}
            </p>
          ))}
        </div>
      </details>
    ),
  };
}

function priorityStep(action: Action, rollups: readonly PriorityRollup[]): ThreadStep {
  const numbers = action.listings.map((listing) => listing.priorityNumber);
  return {
    title: numbers.length === 1 ? `Priority ${numbers.join()}` : `Priorities ${numbers.join(', ')}`,
    body: (
      <ul className="gt-list-plain">
        {action.listings.map((listing) => {
          const rollup = rollups.find(({ id }) => id === listing.priorityId);
          return (
            <li key={listing.id} className="gt-thread__counts">
              <span>
                {numbers.length === 1 ? listing.priorityTitle : `${listing.priorityNumber} ${listing.priorityTitle}`}
                {rollup === undefined ? null : `, ${plural(rollup.actions, 'action')}`}
              </span>
              {rollup?.progress
                .filter(({ count }) => count > 0)
                .map(({ rating, count }) => (
                  <RatingTag key={rating ?? 'none'} code={rating} words="letter">
                    {count}
                  </RatingTag>
                ))}
            </li>
          );
        })}
      </ul>
    ),
  };
}

function ThisAction({ action }: { action: Action }) {
  const leads = action.leads.map((lead) => lead.organisation?.shortName ?? lead.role);
  return (
    <>
      {action.title}. {leads.length === 0 ? 'No lead is named.' : `Led by ${[...new Set(leads)].join(', ')}.`}
    </>
  );
}

function milestoneStep(action: Action, milestones: readonly Milestone[] | undefined): ThreadStep {
  const { total, sentence } = action.milestones;
  return total === 0
    ? { title: 'Milestones', body: 'None recorded', missing: true }
    : {
        title: 'Milestones',
        body: (
          <>
            {titlesOf(milestones ?? []).join(' · ')} <span className="gt-quiet">({sentence})</span>
          </>
        ),
      };
}

/** Titles that are alike are said once: "title not published" five times over tells no more. */
function titlesOf(milestones: readonly Milestone[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of milestones) {
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].map(([title, count]) => (count === 1 ? title : `${count} × ${title}`));
}

function measureStep(measures: readonly Kpi[] | undefined, programmeId: string): ThreadStep {
  const title = 'Measures it should move';
  if (measures === undefined) {
    return { title, body: '…' };
  }
  const headline = measures.filter((kpi) => kpi.headline);
  const shown = headline.length > 0 ? headline : measures;
  return shown.length === 0
    ? { title, body: 'No measure belongs to this priority, so whether it helps cannot be said', missing: true }
    : { title, body: <Measures shown={shown} more={measures.length - shown.length} programmeId={programmeId} /> };
}

function Measures({ shown, more, programmeId }: { shown: readonly Kpi[]; more: number; programmeId: string }) {
  const link = useLink();
  return (
    <ul className="gt-list-plain gt-thread__measures">
      {shown.map((kpi) => {
        const change = changeOf(kpi);
        const value = kpi.latest === undefined ? null : valueOf(kpi.latest, kpi.unit);
        return (
          <li key={kpi.id}>
            <Link to={link('measure', { programmeId, kpiId: kpi.id })}>{kpi.title}</Link>
            <div className="gt-small">
              {change === null ? (
                value === null ? (
                  kpi.latest?.asStated === undefined ? (
                    'No observation'
                  ) : (
                    `“${kpi.latest.asStated}”`
                  )
                ) : (
                  `${value}, ${kpi.latest?.period ?? ''}`
                )
              ) : (
                <Change {...change} />
              )}
            </div>
          </li>
        );
      })}
      {more === 0 ? null : (
        <li className="gt-small">
          <Link to={link('measures', { programmeId })}>{plural(more, 'more measure')}</Link>
        </li>
      )}
    </ul>
  );
}
