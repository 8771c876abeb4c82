import type { Kpi } from '@/api/measures';
import { Source } from '@/api/Source';
import { sentenceCase } from '@/api/words';
import { Facts, Panel } from '@/design/Panel';
import { POLARITY_WORDS } from '../words';

/** What is counted, out of what, and what the law expects. */
export function Definition({ kpi }: { kpi: Kpi }) {
  const given = (name: string, value: string | undefined) => (value === undefined ? [] : [{ name, value }]);
  return (
    <Panel title="What it measures">
      <Facts
        facts={[
          { name: 'Definition', value: kpi.definition },
          ...given('Counted (n)', kpi.numeratorDefinition),
          ...given('Out of (d)', kpi.denominatorDefinition),
          ...given('Who', kpi.population),
          { name: 'Direction', value: POLARITY_WORDS[kpi.polarity] },
          { name: 'Published', value: sentenceCase(kpi.frequency) },
          ...given('By', kpi.sourceBody),
          ...given('Statutory expectation', kpi.statutory),
          { name: 'Code', value: kpi.code },
        ]}
      />
      <Source source={kpi.source} basis={kpi.basis} />
    </Panel>
  );
}
