import { Link } from 'react-router';
import { Change, Figure, Figures } from '@/design/Figure';
import { Panel } from '@/design/Panel';
import { Empty } from '@/design/states';
import { useLink } from '@/routes/links';
import { baseOf, changeOf, valueOf, type Kpi } from '@/server/measures';

/** Headline measures: value, base, period, source, change and caveat of each, or why there is no figure. */
export function MeasuresPanel({ measures, programmeId }: { measures: readonly Kpi[]; programmeId: string }) {
  const link = useLink();
  return (
    <Panel title="Headline measures" count={measures.length} aside={<Link to={link('measures', { programmeId })}>All measures</Link>}>
      {measures.length === 0 ? (
        <Empty title="No headline measure was recorded at this date">Without one, “So what?” cannot be answered.</Empty>
      ) : (
        <Figures>
          {[...measures.filter(hasFigure), ...measures.filter((kpi) => !hasFigure(kpi))].map((kpi) => (
            <Measure key={kpi.id} kpi={kpi} to={link('measure', { programmeId, kpiId: kpi.id })} />
          ))}
        </Figures>
      )}
    </Panel>
  );
}

/** Those that can be read at a glance stand first; the others say in words why they cannot. */
function hasFigure(kpi: Kpi): boolean {
  return kpi.latest?.value !== undefined;
}

function noFigure({ apart }: Kpi): string {
  return apart === 0 ? 'No observation at this date' : `No figure of its series; ${apart === 1 ? 'one is' : `${apart} are`} shown apart on its page`;
}

function Measure({ kpi, to }: { kpi: Kpi; to: string }) {
  const { latest } = kpi;
  const change = changeOf(kpi);
  const base = latest === undefined ? null : baseOf(latest, kpi.unit);
  return (
    <Figure
      label={<Link to={to}>{kpi.title}</Link>}
      value={latest === undefined ? null : valueOf(latest, kpi.unit)}
      reason={latest === undefined ? noFigure(kpi) : latest.asStated === undefined ? undefined : `“${latest.asStated}”`}
      n={base === null ? undefined : { stated: base }}
      period={latest?.period}
      change={change === null ? undefined : <Change {...change} />}
      source={latest?.source}
      caveat={latest?.caveat ?? kpi.caveat}
    />
  );
}
