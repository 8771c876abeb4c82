import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { dateWords, parseIsoDate } from './dates';
import { useErrorStands } from './standing';

export interface PageProps {
  /** The question the page answers, or the record's name. It becomes the document's title too, after "Error: " while a summary of errors stands. */
  title: string;
  /** For the browser's tab: the area. "as at 15 July 2024" is added by itself when looking back. */
  titleEnd?: string;
  /** Where the page stands, above the title: area, programme, priority. */
  caption?: ReactNode;
  /** The answer in one sentence with n. */
  answer?: ReactNode;
  /** Rating tags and the like, under the title. */
  marks?: ReactNode;
  children: ReactNode;
}

// Remembered between pages, not within one: the first page of a visit keeps the browser's own focus and its skip link.
let shown: string | null = null;

/** Every screen is one Page: the title, the answer, then the evidence. */
export function Page({ title, titleEnd, caption, answer, marks, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, search } = useLocation();
  const broken = useErrorStands();

  useEffect(() => {
    const asAt = new URLSearchParams(search).get('asAt');
    const past = asAt === null || parseIsoDate(asAt) === null ? null : `as at ${dateWords(asAt)}`;
    document.title = `${broken ? 'Error: ' : ''}${[title, titleEnd, past, 'Golden Thread'].filter(Boolean).join(' – ')}`;
  }, [title, titleEnd, search, broken]);

  useEffect(() => {
    if (shown !== null && shown !== pathname) {
      heading.current?.focus();
    }
    shown = pathname;
  }, [pathname]);

  return (
    <>
      <div className="gt-page-head">
        {caption === undefined ? null : <p className="gt-page-head__caption">{caption}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {marks === undefined ? null : <div className="gt-page-head__marks">{marks}</div>}
        {answer === undefined ? null : <p className="gt-page-head__answer">{answer}</p>}
      </div>
      {children}
    </>
  );
}
