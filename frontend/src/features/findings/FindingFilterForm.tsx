import { useQuery } from '@tanstack/react-query';
import { Button } from '@/design/Button';
import { Select } from '@/design/inputs';
import type { FindingFilters } from '@/server/findings';
import { prioritiesQuery } from '@/server/priorities';
import { findingSummaryQuery } from './api/summary';
import { anyFilter, type FilterName } from './filters';

export interface FindingFilterFormProps {
  programmeId: string;
  asAt: string | undefined;
  filters: FindingFilters;
  set: (change: Partial<Record<FilterName, string>>) => void;
}

/** Each choice says how many findings it has, so that nobody chooses an empty list by accident. */
export function FindingFilterForm({ programmeId, asAt, filters, set }: FindingFilterFormProps) {
  const { data: summary } = useQuery(findingSummaryQuery({ programmeId, asAt }));
  const { data: priorities } = useQuery(prioritiesQuery({ programmeId, asAt }));
  const count = ({ open, acknowledged }: { open: number; acknowledged: number }) => ` (${open + acknowledged})`;
  const title = (number: number) => priorities?.items.find((priority) => priority.number === number)?.title ?? '';
  return (
    <form className="gt-filters" role="search" aria-label="Filter the findings" onSubmit={(event) => event.preventDefault()}>
      <Select
        id="f-severity"
        label="Severity"
        value={filters.severity ?? ''}
        onChange={(severity) => set({ severity })}
        choices={[
          { value: '', label: 'All severities' },
          ...(['HIGH', 'MEDIUM', 'LOW'] as const).map((severity) => {
            const counted = summary?.bySeverity.find((each) => each.severity === severity);
            return { value: severity, label: `${SEVERITIES[severity]}${counted === undefined ? '' : count(counted)}` };
          }),
        ]}
      />
      <Select
        id="f-priority"
        label="Priority"
        value={filters.priority === undefined ? '' : String(filters.priority)}
        onChange={(priority) => set({ priority })}
        choices={withChosen(
          [
            { value: '', label: 'All priorities' },
            ...(summary?.byPriority ?? []).map((each) => ({
              value: String(each.priority),
              label: `${each.priority} ${title(each.priority)}${count(each)}`,
            })),
          ],
          filters.priority === undefined ? '' : String(filters.priority),
        )}
      />
      <Select
        id="f-rule"
        label="Rule"
        value={filters.rule ?? ''}
        onChange={(rule) => set({ rule })}
        choices={withChosen(
          [
            { value: '', label: 'All rules' },
            ...(summary?.byRule ?? []).map((each) => ({ value: each.rule, label: `${each.rule} ${each.title}${count(each)}` })),
          ],
          filters.rule ?? '',
        )}
      />
      <Select
        id="f-status"
        label="Answered"
        value={filters.status ?? ''}
        onChange={(status) => set({ status })}
        choices={[
          { value: '', label: 'Open and acknowledged' },
          { value: 'OPEN', label: `Open only${summary === undefined ? '' : ` (${summary.open})`}` },
          { value: 'ACKNOWLEDGED', label: `Acknowledged only${summary === undefined ? '' : ` (${summary.acknowledged})`}` },
        ]}
      />
      {anyFilter(filters) ? (
        <Button look="link" onClick={() => set({ severity: '', priority: '', rule: '', status: '' })}>
          Clear filters
        </Button>
      ) : null}
    </form>
  );
}

const SEVERITIES = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' } as const;

/** What the address asks for stands in the list even when nothing was found for it. */
function withChosen(choices: { value: string; label: string }[], chosen: string) {
  return choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, label: `${chosen} (0)` }];
}
