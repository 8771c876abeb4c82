const STEPS = [
  ['write', 'Write'],
  ['check', 'Check and submit'],
  ['approval', 'Funder’s approval'],
  ['done', 'Payment'],
] as const;

export type Step = (typeof STEPS)[number][0];

/** How far the return is. */
export function Steps({ at }: { at: Step }) {
  const now = STEPS.findIndex(([step]) => step === at);
  return (
    <ol className="gt-steps" aria-label="Steps of a return">
      {STEPS.map(([step, words], index) => (
        <li key={step} aria-current={index === now ? 'step' : undefined} data-done={index < now}>
          <span className="gt-steps__number" aria-hidden="true">
            {index < now ? '✓' : index + 1}
          </span>
          {words}
          {index < now ? <span className="govuk-visually-hidden"> (done)</span> : null}
        </li>
      ))}
    </ol>
  );
}
