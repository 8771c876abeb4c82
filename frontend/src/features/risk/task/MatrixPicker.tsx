import { useId, useRef, type KeyboardEvent } from 'react';
import { FieldSet } from '@/design/Field';
import type { components } from '@/server/schema';
import type { Matrix } from '../api/matrices';
import { BandTag, type Band } from '../BandTag';
import { BANDS, CATEGORIES } from '../words';

export interface Cell {
  likelihood: number;
  impact: number;
}

export interface MatrixPickerProps {
  /** Of the likelihood's error, to which the summary leads. */
  id: string;
  matrix: Matrix;
  category: components['schemas']['RiskCategory'] | undefined;
  value: Cell | null;
  onChange: (cell: Cell) => void;
  error: string | undefined;
}

const STEP: Record<string, [number, number]> = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };

/** The field of a score by the matrix: how grave it is, which words its steps have. */
export function bandOf({ bands }: Matrix, score: number): Band {
  return bands.find(({ from, to }) => score >= from && score <= to)?.band ?? 'LOW';
}

/**
 * The matrix as a table of choices: likelihood upwards, impact to the right. One is chosen by pointer or with the arrow keys,
 * which go the way they point; what it means stands below in words.
 */
export function MatrixPicker({ id, matrix, category, value, onChange, error }: MatrixPickerProps) {
  const name = useId();
  const table = useRef<HTMLTableElement>(null);
  const steps = Array.from({ length: matrix.size }, (_, index) => index + 1);
  // One stop for the tab key: the chosen field, else the one at the bottom left.
  const stop = value ?? { likelihood: 1, impact: 1 };
  const own = (likelihood: number, impact: number) =>
    likelihood === stop.likelihood && impact === stop.impact ? id : `${id}-${likelihood}-${impact}`;
  const move = (event: KeyboardEvent, { likelihood, impact }: Cell) => {
    const step = STEP[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const to = { likelihood: likelihood + step[0], impact: impact + step[1] };
    if (to.likelihood >= 1 && to.likelihood <= matrix.size && to.impact >= 1 && to.impact <= matrix.size) {
      onChange(to);
      table.current?.querySelector<HTMLInputElement>(`input[value="${to.likelihood} ${to.impact}"]`)?.focus();
    }
  };
  return (
    <FieldSet
      id={id}
      label="How likely is it, and how bad would it be?"
      hint="Choose one field. With the keyboard, the arrow keys move through the matrix: up is more likely, right is worse."
      error={error}
    >
      <div className="gt-matrix">
        <table ref={table}>
          <thead>
            <tr>
              <td className="gt-matrix__corner">Likelihood</td>
              {steps.map((impact) => (
                <th key={impact} scope="col" aria-label={`Impact ${impact}, ${matrix.impacts[impact - 1] ?? ''}`}>
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
                  <span className="gt-matrix__number">{likelihood}</span>{' '}
                  <span className="gt-matrix__word">{matrix.likelihoods[likelihood - 1]}</span>
                </th>
                {steps.map((impact) => {
                  const score = likelihood * impact;
                  const { letter, word } = BANDS[bandOf(matrix, score)];
                  const chosen = value?.likelihood === likelihood && value.impact === impact;
                  return (
                    <td key={impact} className={`gt-matrix__field gt-matrix__field--${word}`}>
                      <input
                        type="radio"
                        id={own(likelihood, impact)}
                        name={name}
                        value={`${likelihood} ${impact}`}
                        checked={chosen}
                        tabIndex={likelihood === stop.likelihood && impact === stop.impact ? 0 : -1}
                        aria-label={`${matrix.likelihoods[likelihood - 1] ?? ''} and ${(matrix.impacts[impact - 1] ?? '').toLowerCase()}: ${score}, ${word}`}
                        onChange={() => onChange({ likelihood, impact })}
                        onKeyDown={(event) => move(event, { likelihood, impact })}
                      />
                      <label htmlFor={own(likelihood, impact)} aria-hidden="true">
                        {letter} {score}
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="gt-small gt-quiet">Across: impact. L low, M moderate, H high, E extreme.</p>
      </div>
      <Chosen matrix={matrix} category={category} value={value} />
      <Meanings matrix={matrix} category={category} />
    </FieldSet>
  );
}

/** What was chosen, in words; read out when it changes. */
function Chosen({ matrix, category, value }: Pick<MatrixPickerProps, 'matrix' | 'category' | 'value'>) {
  if (value === null) {
    return (
      <p role="status" className="gt-matrix__chosen gt-quiet">
        Nothing is chosen yet.
      </p>
    );
  }
  const { likelihood, impact } = value;
  const score = likelihood * impact;
  const band = bandOf(matrix, score);
  const accepted = matrix.appetites.find((one) => one.category === category)?.score ?? matrix.appetite;
  const means = matrix.descriptors.find((one) => one.category === category)?.steps[impact - 1];
  return (
    <div role="status" className="gt-matrix__chosen">
      <p>
        <strong>
          {matrix.likelihoods[likelihood - 1]} ({likelihood}) × {matrix.impacts[impact - 1]?.toLowerCase()} ({impact})
        </strong>{' '}
        ={' '}
        <BandTag band={band}>
          {score} {BANDS[band].word}
        </BandTag>
      </p>
      <p className="gt-small">
        {score > accepted ? `Above what is accepted, which is up to ${accepted}.` : `Within what is accepted, which is up to ${accepted}.`}
        {means === undefined || category === undefined
          ? null
          : ` ${matrix.impacts[impact - 1] ?? ''} impact on ${CATEGORIES[category].word.toLowerCase()}: ${means}.`}
      </p>
    </div>
  );
}

/** What the steps of impact mean: of the risk's own category; without one, of each. */
function Meanings({ matrix, category }: Pick<MatrixPickerProps, 'matrix' | 'category'>) {
  const shown = matrix.descriptors.filter((one) => category === undefined || one.category === category);
  if (shown.length === 0) {
    return null;
  }
  return (
    <details className="govuk-details" open={category !== undefined}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What the steps of impact mean</span>
      </summary>
      <div className="govuk-details__text">
        {shown.map((one) => (
          <div key={one.category}>
            <h3 className="gt-matrix__category">{CATEGORIES[one.category].word}</h3>
            <ol className="gt-small">
              {one.steps.map((means, index) => (
                <li key={`${index} ${means}`}>
                  <strong>{matrix.impacts[index]}</strong>: {means}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </details>
  );
}
