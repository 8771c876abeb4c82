import { Button } from '@/design/Button';
import { Select } from '@/design/inputs';
import type { Part } from '../api/register';
import type { RiskFilters } from '../api/risks';
import { BANDS, CATEGORIES, shortChoices, STATUSES } from '../words';
import { anyFilter, type FilterName } from './filters';

export interface RiskFilterFormProps {
  parts: readonly Part[];
  filters: RiskFilters;
  set: (change: Partial<Record<FilterName, string>>) => void;
}

/** Choosing narrows the register to a list at once. */
export function RiskFilterForm({ parts, filters, set }: RiskFilterFormProps) {
  const where = filters.fund === undefined ? (filters.priority === undefined ? '' : `priority ${filters.priority}`) : `fund ${filters.fund}`;
  return (
    <form className="gt-filters" role="search" aria-label="Filter the risks" onSubmit={(event) => event.preventDefault()}>
      <Select
        id="f-of"
        label="Register of"
        value={where}
        onChange={(chosen) => {
          const [kind, value = ''] = chosen.split(' ');
          set({ priority: kind === 'priority' ? value : '', fund: kind === 'fund' ? value : '' });
        }}
        choices={[
          { value: '', label: 'Everything' },
          ...parts.map(({ of, id = '', number = 0, title }) =>
            of === 'GRANT'
              ? { value: `fund ${id}`, label: title }
              : { value: `priority ${number}`, label: of === 'PRIORITY' ? `${number} ${title}` : title },
          ),
        ]}
      />
      <Select
        id="f-status"
        label="Status"
        value={filters.status ?? ''}
        onChange={(status) => set({ status })}
        choices={shortChoices(STATUSES, 'All')}
      />
      <Select
        id="f-category"
        label="Category"
        value={filters.category ?? ''}
        onChange={(category) => set({ category })}
        choices={shortChoices(CATEGORIES, 'All')}
      />
      <Select
        id="f-band"
        label="Current score"
        value={filters.aboveAppetite === true ? 'above' : (filters.band ?? '')}
        onChange={(band) => set(band === 'above' ? { band: '', aboveAppetite: 'true' } : { band, aboveAppetite: '' })}
        choices={[
          { value: '', label: 'All' },
          { value: 'above', label: 'Above what is accepted' },
          ...Object.entries(BANDS).map(([value, { letter, word }]) => ({ value, label: `${letter} ${word}` })),
        ]}
      />
      {anyFilter(filters) ? (
        <Button look="link" onClick={() => set({ priority: '', fund: '', status: '', category: '', band: '', aboveAppetite: '' })}>
          Clear filters
        </Button>
      ) : null}
    </form>
  );
}
