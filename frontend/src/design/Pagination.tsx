import { Link } from 'react-router';

export interface PaginationProps {
  /** As the API gives it; pages count from 1. */
  page: { size: number; number: number; totalItems: number; totalPages: number };
  /** The address of a page, so that it can be opened in a new tab and kept. */
  to: (page: number) => string;
  /** Plural, for "Showing 51 to 94 of 94 actions". */
  what: string;
}

/** Says which of how many, always; offers the way on only when there is one. */
export function Pagination({ page, to, what }: PaginationProps) {
  const { number, size, totalItems, totalPages } = page;
  // Of one there is nothing to say that the row does not say itself.
  if (totalItems <= 1) {
    return null;
  }
  const first = (number - 1) * size + 1;
  const last = Math.min(number * size, totalItems);
  return (
    <div className="gt-table-foot">
      <p className="gt-small gt-quiet">
        {totalPages <= 1 ? `All ${totalItems} ${what} shown` : `Showing ${first} to ${last} of ${totalItems} ${what}`}
      </p>
      {totalPages <= 1 ? null : (
        <nav className="govuk-pagination" aria-label={`Pages of ${what}`}>
          {number > 1 ? (
            <div className="govuk-pagination__prev">
              <Link className="govuk-link govuk-pagination__link" to={to(number - 1)} rel="prev">
                Previous<span className="govuk-visually-hidden"> page</span>
              </Link>
            </div>
          ) : null}
          <ul className="govuk-pagination__list">
            {around(number, totalPages).map((entry, index) =>
              entry === null ? (
                <li key={`gap${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">
                  ⋯
                </li>
              ) : (
                <li key={entry} className={`govuk-pagination__item${entry === number ? ' govuk-pagination__item--current' : ''}`}>
                  <Link
                    className="govuk-link govuk-pagination__link"
                    to={to(entry)}
                    aria-label={`Page ${entry}`}
                    aria-current={entry === number ? 'page' : undefined}
                  >
                    {entry}
                  </Link>
                </li>
              ),
            )}
          </ul>
          {number < totalPages ? (
            <div className="govuk-pagination__next">
              <Link className="govuk-link govuk-pagination__link" to={to(number + 1)} rel="next">
                Next<span className="govuk-visually-hidden"> page</span>
              </Link>
            </div>
          ) : null}
        </nav>
      )}
    </div>
  );
}

/** First, last, the present page and its neighbours; null stands for a gap. */
export function around(number: number, total: number): (number | null)[] {
  const wanted = [1, number - 1, number, number + 1, total].filter((page) => page >= 1 && page <= total);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before === undefined || page - before === 1 ? [page] : page - before === 2 ? [page - 1, page] : [null, page];
  });
}
