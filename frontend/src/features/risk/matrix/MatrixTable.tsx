import type { Matrix } from '../api/matrices';
import { BANDS } from '../words';
import { bandOf } from '../task/MatrixPicker';

/** The matrix to look at: each field with its letter and score. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const steps = Array.from({ length: matrix.size }, (_, index) => index + 1);
  return (
    <div className="gt-matrix">
      <table>
        <caption className="govuk-visually-hidden">Scores of likelihood, upwards, and impact, to the right</caption>
        <thead>
          <tr>
            <td className="gt-matrix__corner">Likelihood</td>
            {steps.map((impact) => (
              <th key={impact} scope="col">
                <span className="gt-matrix__number">{impact}</span>
                <span className="gt-matrix__word">{matrix.impacts[impact - 1]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...steps].reverse().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                <span className="gt-matrix__number">{likelihood}</span> <span className="gt-matrix__word">{matrix.likelihoods[likelihood - 1]}</span>
              </th>
              {steps.map((impact) => {
                const { letter, word } = BANDS[bandOf(matrix, likelihood * impact)];
                return (
                  <td key={impact} className={`gt-matrix__field gt-matrix__field--${word}`}>
                    {letter} {likelihood * impact}
                    <span className="govuk-visually-hidden">, {word}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="gt-small gt-quiet">Across: impact. L low, M moderate, H high, E extreme.</p>
    </div>
  );
}
