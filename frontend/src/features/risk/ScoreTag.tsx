import type { Score } from './api/risk';
import { BandTag } from './BandTag';
import { BANDS } from './words';

/** "12 high", and that it is above what is accepted, which no colour says. */
export function ScoreTag({ score }: { score: Score }) {
  return (
    <>
      <BandTag band={score.band}>
        {score.score} {BANDS[score.band].word}
      </BandTag>
      {score.aboveAppetite ? <div className="gt-small">above the {score.appetite} accepted</div> : null}
      {score.onMatrix ? null : <div className="gt-small gt-quiet">on a matrix of another size</div>}
    </>
  );
}
