import { useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { safeSvg } from './safeSvg';

export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

export interface ChartProps {
  /** The server's drawing. Charts are drawn once, so that screen, paper and public page cannot differ. */
  svg: string;
  /** What the chart says, in one sentence. It is what a screen reader gets instead of the shapes. */
  sentence: string;
  /** Shown under the chart unless the page says it already, right above. */
  sentenceShown?: boolean;
  table?: ChartTable;
  /** Small print under the picture: source, caveat. */
  children?: ReactNode;
}

/** A picture, its sentence and its table. */
export function Chart({ svg, sentence, sentenceShown = true, table, children }: ChartProps) {
  const prefix = `c${useId().replace(/\W/g, '')}-`;
  const host = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => safeSvg(svg, prefix), [svg, prefix]);

  useLayoutEffect(() => {
    if (host.current === null || drawing === null) {
      return;
    }
    const adopted = document.importNode(drawing, true);
    // One text alternative, said once: the sentence. The server's own label would be read a second time.
    adopted.removeAttribute('aria-labelledby');
    adopted.removeAttribute('aria-label');
    adopted.removeAttribute('role');
    adopted.setAttribute('aria-hidden', 'true');
    adopted.setAttribute('focusable', 'false');
    host.current.replaceChildren(adopted);
    return keepLabelsThatFit(adopted);
  }, [drawing]);

  return (
    <figure className="gt-chart">
      <div ref={host} className="gt-chart__drawing" hidden={drawing === null} />
      <figcaption className={sentenceShown || drawing === null ? undefined : 'govuk-visually-hidden'}>{sentence}</figcaption>
      {children}
      {table === undefined ? null : <ChartFigures table={table} />}
    </figure>
  );
}

/**
 * The server draws in per cent and cannot know how wide a segment will be on this screen. A label cut in half says
 * something false ("N 1" of "N 14"), so one that does not fit is left out; the sentence has the figure.
 */
function keepLabelsThatFit(drawing: SVGElement): (() => void) | undefined {
  const segments = Array.from(drawing.querySelectorAll('svg'));
  if (segments.length === 0 || typeof ResizeObserver === 'undefined') {
    return undefined;
  }
  const fit = () => {
    for (const segment of segments) {
      const room = segment.getBoundingClientRect().width;
      for (const label of Array.from(segment.children).filter((child) => child instanceof SVGTextElement)) {
        const box = label.getBBox();
        label.setAttribute('visibility', box.x + box.width + 3 > room ? 'hidden' : 'visible');
      }
    }
  };
  const watch = new ResizeObserver(fit);
  watch.observe(drawing);
  // The face that arrives later has other widths than the one it replaces.
  void document.fonts.ready.then(fit);
  return () => {
    watch.disconnect();
  };
}

function ChartFigures({ table }: { table: ChartTable }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show the figures as a table</span>
      </summary>
      <div className="govuk-details__text">
        <table>
          <caption className="govuk-visually-hidden">{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((text, column) => (
                <th key={text} scope="col" className={column === 0 ? undefined : 'gt-number'}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column} className="gt-number">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
