import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { DateValue } from '@/design/DateValue';
import type { ReadAsAt } from '@/routes/asAt';
import { useLink } from '@/routes/links';
import { routes, type RouteName, type RouteObject, type RouteParams } from '@/routes/routes';
import { may, type Me } from '@/server/me';
import { programmeQuery } from '@/server/programme';
import { pages } from './pages';

// Most visits never look back; those that do can wait a moment for the form.
const TimeMachine = lazy(async () => ({ default: (await import('./TimeMachine')).TimeMachine }));

export interface HeaderProps {
  me: Me | null;
  programmeId: string | undefined;
  areaCode: string | undefined;
  read: ReadAsAt;
}

const table: Record<RouteName, RouteObject> = routes;
const inNav = (Object.keys(pages) as RouteName[]).filter((name) => table[name].nav !== undefined);
// All pages in a navigation are about the programme or the area alone, so one of each stands for the others.
type NavRoute = 'programme' | 'people';

/** Ink, one gold line, where one is, and at which date. */
export function Header({ me, programmeId, areaCode, read }: HeaderProps) {
  const link = useLink();
  const { key } = useLocation();
  // What is open closes when one goes somewhere: it is remembered with the place it was opened at.
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const [timeAt, setTimeAt] = useState<string | null>(null);
  const dateButton = useRef<HTMLButtonElement>(null);
  const menuOpen = menuAt === key;
  const timeOpen = timeAt === key;
  const past = read.kind === 'past' ? read.date : undefined;
  const here = programmeId === undefined ? '/areas/' : '/programmes/';
  const nav =
    (programmeId ?? areaCode) ? inNav.filter((name) => table[name].path.startsWith(here) && may(me, table[name].permission ?? '', areaCode)) : [];

  return (
    <>
      <header className="gt-top">
        <div className="gt-wrap gt-top__bar">
          <Link className="gt-brand" to={link('home', {})}>
            <Mark />
            Golden Thread
          </Link>
          {me === null ? null : (
            <>
              <button
                type="button"
                className="gt-top__button gt-menu"
                aria-expanded={menuOpen}
                aria-controls="navigation who"
                onClick={() => {
                  setMenuAt(menuOpen ? null : key);
                  setTimeAt(null);
                }}
              >
                Menu
                <span className="gt-caret" aria-hidden="true" />
              </button>
              <Place programmeId={programmeId} area={me.areas.find(({ code }) => code === areaCode)?.name} asAt={past} />
              <div className="gt-asat">
                <span className="gt-asat__label" aria-hidden="true">
                  As at
                </span>
                <button
                  ref={dateButton}
                  type="button"
                  className={`gt-top__button${past === undefined ? '' : ' gt-top__button--past'}`}
                  aria-expanded={timeOpen}
                  aria-controls="time-machine"
                  onClick={() => {
                    setTimeAt(timeOpen ? null : key);
                    setMenuAt(null);
                  }}
                >
                  <span className="govuk-visually-hidden">As at </span>
                  {past === undefined ? 'Today' : <DateValue value={past} />}
                  <span className="govuk-visually-hidden">. Choose a date</span>
                  <span className="gt-caret" aria-hidden="true" />
                </button>
              </div>
              <span className="gt-top__break" />
              <nav
                className="gt-nav"
                id="navigation"
                aria-label={programmeId === undefined ? 'Area' : 'Programme'}
                data-open={menuOpen}
                hidden={nav.length === 0}
              >
                <ul>
                  {nav.map((name) => (
                    <li key={name}>
                      <NavLink to={link(name as NavRoute, { programmeId, areaCode } as RouteParams<NavRoute>)} end={name === 'programme'}>
                        {table[name].nav}
                      </NavLink>
                    </li>
                  ))}
                </ul>
              </nav>
              <div className="gt-who" id="who" data-open={menuOpen}>
                <span>{me.displayName === '' ? 'Signed in' : me.displayName}</span>
                {/* Leaves the application: the sign-in service ends its own session too. */}
                <a href="/logout">Sign out</a>
              </div>
            </>
          )}
        </div>
      </header>
      {me === null ? null : (
        <div id="time-machine" className="gt-time" hidden={!timeOpen}>
          {timeOpen ? (
            <Suspense fallback={null}>
              <TimeMachine
                asAt={past}
                onClose={() => {
                  setTimeAt(null);
                  dateButton.current?.focus();
                }}
              />
            </Suspense>
          ) : null}
        </div>
      )}
    </>
  );
}

/** Area and programme. Said without a link: the navigation beside it leads to the same pages. */
function Place({ programmeId, area, asAt }: { programmeId: string | undefined; area: string | undefined; asAt: string | undefined }) {
  const programme = useQuery({ ...programmeQuery({ programmeId: programmeId ?? '', asAt }), enabled: programmeId !== undefined });
  return (
    <p className="gt-place">
      {programmeId !== undefined && programme.data !== undefined ? (
        <>
          <strong>{programme.data.areaName}</strong> · {programme.data.title}
        </>
      ) : (
        <strong>{area}</strong>
      )}
    </p>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true" focusable="false">
      <path d="M2 6h24" stroke="var(--gt-thread-soft)" strokeWidth="4" strokeLinecap="round" />
      <circle cx="18" cy="6" r="4.2" fill="var(--gt-ink)" stroke="var(--gt-thread-soft)" strokeWidth="3" />
    </svg>
  );
}
