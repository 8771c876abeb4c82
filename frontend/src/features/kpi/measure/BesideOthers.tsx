import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Panel } from '@/design/Panel';
import { Answer } from '@/parts/Answer';
import { useAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import type { Analysis } from '../api/analysis';
import { benchmarksQuery, type Benchmarks, type Comparison } from '../api/benchmarks';
import { meanAmount } from '../words';
import { AddBenchmark, TakeAway } from './Benchmark';
import type { PartProps } from './partProps';

type OthersProps = PartProps & { benchmarks: Benchmarks };

/** England, region and neighbours on the same footing; what is on another one is named with the reason, and not compared. */
export function BesideOthers({ analysis, ...props }: PartProps & { analysis: Analysis }) {
  const { programmeId, may } = props;
  const { asAt } = useAsAt();
  const link = useLink();
  const benchmarks = useQuery(benchmarksQuery({ programmeId, kpiId: analysis.kpiId, asAt }));
  return (
    <Panel title="Beside others">
      <Answer query={benchmarks} what="the figures of others">
        {(loaded) => (
          <>
            {loaded.refused === undefined ? null : <p>{loaded.refused}</p>}
            <Rows benchmarks={loaded} {...props} />
            <Refusals benchmarks={loaded} {...props} />
            {loaded.ranking === undefined ? null : (
              <p>
                <strong>{loaded.ranking.words}</strong>
                {loaded.published === loaded.value ? '' : ', by the published figure'}; A is the best quarter.
              </p>
            )}
            {loaded.notRanked === undefined ? null : <p>{loaded.notRanked}</p>}
            {loaded.published === undefined || loaded.published === loaded.value ? null : (
              <p className="gt-score__caveat">
                <strong>Published for this area:</strong> {meanAmount(loaded.published, analysis.unit, analysis.unitWords)}, which differs from the
                figure recorded here.
              </p>
            )}
            {loaded.refused === undefined ? (
              <p>
                <Link to={link('measureTask', { programmeId, kpiId: analysis.kpiId, task: 'areas' })}>Show every area</Link>
              </p>
            ) : null}
            {loaded.period === undefined ? null : (
              <p className="gt-small gt-quiet">
                {loaded.release.title}. {loaded.release.attribution}
              </p>
            )}
          </>
        )}
      </Answer>
      {!may.write ? null : (
        <div className="gt-after">
          <AddBenchmark {...props} />
        </div>
      )}
    </Panel>
  );
}

const compared = ({ refused, value }: Comparison) => refused === undefined && value !== undefined;

function Rows({ benchmarks: { value, period, comparisons }, ...props }: OthersProps) {
  const {
    kpi: { unit },
    unitWords,
  } = props;
  const shown = comparisons.filter(compared);
  if (shown.length === 0) {
    return null;
  }
  return (
    <dl className="gt-others gt-others--own">
      {value === undefined ? null : (
        <div>
          <dt>
            <strong>This measure, {period}</strong>
          </dt>
          <dd>
            <strong>{meanAmount(value, unit, unitWords)}</strong>
          </dd>
        </div>
      )}
      {shown.map((other) => (
        <div key={other.benchmarkId ?? other.comparator}>
          <dt>
            {other.name.charAt(0).toUpperCase() + other.name.slice(1)}
            {other.areas === undefined ? null : <span className="gt-quiet">, mean of {other.areas}</span>}
            {other.period === period ? null : <span className="gt-quiet">, {other.period}</span>}
            {other.note === undefined ? null : <div className="gt-small gt-quiet">{other.note}</div>}
          </dt>
          <dd>
            {other.value === undefined ? null : meanAmount(other.value, unit, unitWords)} <TakeAway other={other} {...props} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Refusals({ benchmarks: { comparisons }, ...props }: OthersProps) {
  return comparisons
    .filter((other) => other.refused !== undefined)
    .map((other) => (
      <div key={other.benchmarkId ?? other.comparator} className="gt-score__caveat">
        <strong>Not compared:</strong> {other.sentence} <TakeAway other={other} {...props} />
      </div>
    ));
}
