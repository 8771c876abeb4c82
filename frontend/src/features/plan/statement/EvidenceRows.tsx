import { useRef } from 'react';
import { Button } from '@/design/Button';
import { TextInput } from '@/design/inputs';
import { fieldId } from './RatingChoices';

interface Row {
  title: string;
  url: string;
}

export interface EvidenceRowsProps {
  prefix?: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  errorFor: (field: string) => string | undefined;
}

/** The API's limit. */
const MOST = 20;

/** Links to evidence, as many as are needed. Adding goes to the new row; removing goes back to the button. */
export function EvidenceRows({ prefix, rows, onChange, errorFor }: EvidenceRowsProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const error = errorFor('evidence');
  const id = fieldId(prefix, 'evidence');
  const put = (index: number, part: Partial<Row>) => onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  // After the row has been drawn.
  const focusSoon = (selector: string) => setTimeout(() => box.current?.querySelector<HTMLElement>(selector)?.focus(), 0);

  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" ref={box} aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}>
        <legend className="govuk-fieldset__legend">Evidence</legend>
        <div id={`${id}-hint`} className="govuk-hint">
          Links to documents that show it. Readers need their own access to what is behind a link.
        </div>
        {error === undefined ? null : (
          <p id={`${id}-error`} className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        {rows.map((row, index) => (
          <div key={index} className="gt-evidence" role="group" aria-label={`Link ${index + 1}`}>
            <TextInput
              id={`${id}-${index}-title`}
              label="What it is"
              value={row.title}
              onChange={(title) => put(index, { title })}
              error={errorFor(`evidence-${index}-title`)}
            />
            <TextInput
              id={`${id}-${index}-url`}
              label="Address, beginning with https://"
              type="url"
              value={row.url}
              onChange={(url) => put(index, { url })}
              error={errorFor(`evidence-${index}-url`)}
            />
            <Button
              look="link"
              onClick={() => {
                onChange(rows.filter((_, at) => at !== index));
                focusSoon(`#${id}`);
              }}
            >
              Remove<span className="govuk-visually-hidden"> link {index + 1}</span>
            </Button>
          </div>
        ))}
        {rows.length >= MOST ? (
          <p className="gt-small gt-quiet">A statement has at most {MOST} links.</p>
        ) : (
          <Button
            id={id}
            look="secondary"
            onClick={() => {
              onChange([...rows, { title: '', url: '' }]);
              focusSoon(`#${id}-${rows.length}-title`);
            }}
          >
            {rows.length === 0 ? 'Add a link' : 'Add another link'}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
