import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { Button } from '@/design/Button';
import { Select, TextInput } from '@/design/inputs';
import { meaningOf, RATING_CODES } from '@/design/ratings';
import { dashboardQuery } from '@/server/dashboard';
import type { ActionFilters } from './api/actions';
import { anyFilter, NO_STATEMENT, TEXT_LIMIT, type FilterName } from './filters';

export interface ActionFilterFormProps {
  programmeId: string;
  asAt: string | undefined;
  filters: ActionFilters;
  set: (change: Partial<Record<FilterName, string>>) => void;
}

const PAUSE_MS = 350;

/** Choosing narrows the list at once; words wait for a pause, so that a request is not made for every letter. */
export function ActionFilterForm({ programmeId, asAt, filters, set }: ActionFilterFormProps) {
  // Which priorities there are and which bodies lead anything is counted there already.
  const dashboard = useQuery(dashboardQuery({ programmeId, asAt }));
  const applied = filters.text ?? '';
  const [words, setWords] = useState({ typed: applied, applied });
  if (words.applied !== applied) {
    // The address changed by other means: Back, or "Show all actions".
    setWords({ typed: applied === words.typed.trim() ? words.typed : applied, applied });
  }
  const { typed } = words;
  // Who has chosen a row already is on the way to it; changing the address now would call them back.
  const leaving = useNavigation().state !== 'idle';

  useEffect(() => {
    const wanted = typed.trim().slice(0, TEXT_LIMIT);
    if (leaving || wanted === applied) {
      return undefined;
    }
    const timer = setTimeout(() => {
      set({ text: wanted });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, applied, set, leaving]);

  return (
    <form
      className="gt-filters"
      role="search"
      aria-label="Filter the actions"
      onSubmit={(event) => {
        event.preventDefault();
        set({ text: typed.trim().slice(0, TEXT_LIMIT) });
      }}
    >
      <Select
        id="f-priority"
        label="Priority"
        value={filters.priority === undefined ? '' : String(filters.priority)}
        onChange={(priority) => set({ priority })}
        choices={[
          { value: '', label: 'All priorities' },
          ...(dashboard.data?.priorities ?? []).map(({ number, title }) => ({ value: String(number), label: `${number} ${title}` })),
        ]}
      />
      <Select
        id="f-progress"
        label="Progress"
        value={filters.noStatement === true ? NO_STATEMENT : (filters.progress ?? '')}
        onChange={(progress) => set({ progress })}
        choices={[
          { value: '', label: 'All ratings' },
          ...[...RATING_CODES, undefined].map((code) => {
            const { letter, progress } = meaningOf(code);
            return { value: code ?? NO_STATEMENT, label: `${letter} ${progress.short}` };
          }),
        ]}
      />
      <Select
        id="f-organisation"
        label="Led by"
        value={filters.organisation ?? ''}
        onChange={(organisation) => set({ organisation })}
        choices={[
          { value: '', label: 'All organisations' },
          ...(dashboard.data?.organisations ?? []).map(({ id, shortName }) => ({ value: id, label: shortName })),
        ]}
      />
      <Select
        id="f-late"
        label="Dates"
        value={filters.late === true ? 'true' : ''}
        onChange={(late) => set({ late })}
        choices={[
          { value: '', label: 'All' },
          { value: 'true', label: 'Late only' },
        ]}
      />
      <TextInput
        id="f-text"
        label="Words"
        type="search"
        value={typed}
        onChange={(text) => {
          setWords({ typed: text, applied });
        }}
      />
      {anyFilter(filters) ? (
        <Button
          look="link"
          onClick={() => {
            setWords({ typed: '', applied });
            set({ priority: '', progress: '', organisation: '', late: '', text: '' });
          }}
        >
          Clear filters
        </Button>
      ) : null}
    </form>
  );
}
