import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { workOf } from './samples';
import { WorkspacePage } from './WorkspacePage';

const ADDRESS = '/programmes/h/cycles/c1/report';
// prettier-ignore
const submissionOf = (number: number, state = 'OWED') => ({
  id: `sub${number}`, version: 1, cycleId: 'c1', priorityId: `p${number}`, priorityNumber: number, priorityTitle: `Title ${number}`, state, since: '2026-11-01', actions: 2, stated: 0,
});
// prettier-ignore
const CYCLE = {
  id: 'c1', version: 1, title: 'November', periodFrom: '2026-11-01', periodTo: '2026-11-20', dueOn: '2026-11-30', state: 'OPEN', openedOn: '2026-11-01',
  sentence: '0 of 2 priorities accepted.', submissions: [submissionOf(1), submissionOf(5)], source: '',
};
// prettier-ignore
const meOf = (roles: string[], permissions: string[], sroPriorities: string[], contributorPriorities: string[] = []) => ({
  personId: 'me-1', displayName: 'Me', areas: [{ code: 'E06000006', name: 'Halton', roles, permissions: ['plan:read', ...permissions], sroPriorities, contributorPriorities }],
});
const SRO = meOf(['sro'], ['statement:submit', 'statement:draft'], ['p1']);
const CONTRIBUTOR = meOf(['contributor'], ['statement:draft'], []);

interface Draft {
  id: string;
  version: number;
  actionId: string;
  authorId: string;
  body: unknown;
  savedAt: string;
  proposedAt?: string;
}

// prettier-ignore
const draftOf = (actionId: string, narrative: string, part: Partial<Draft> = {}): Draft => ({
  id: `d-${actionId}`, version: 1, actionId, authorId: 'me-1', body: { progress: 'GREEN', narrative, positionOn: { day: '20', month: '11', year: '2026' } }, savedAt: '2026-11-23T10:42:00Z', ...part,
});

/** The server as far as this page meets it: drafts with versions, and what it answers to a report. */
function server({
  works = [workOf('1.1', { previous: { narrative: 'Two of three.' } }), workOf('1.2', { previous: {} })],
  drafts = [] as Draft[],
  submit = () => json({ id: 'sub1', version: 2, revision: 77 }, 201),
} = {}) {
  const state = { drafts, works };
  const seen = serve(async (request) => {
    const { pathname } = new URL(request.url);
    const actionId = /\/actions\/([^/]+)\/statement-draft/.exec(pathname)?.[1];
    if (actionId !== undefined) {
      const mine = state.drafts.find((draft) => draft.actionId === actionId && draft.authorId === 'me-1');
      const tag = request.headers.get('if-match');
      if (request.method !== 'GET' && mine !== undefined && tag !== `"${mine.id}.v${mine.version}"`) {
        return tag === null ? json({ title: 'Name the version' }, 428) : json({ title: 'Somebody changed this' }, 412);
      }
      if (mine === undefined && request.method !== 'PUT') {
        return json({ title: 'There is no such record' }, 404);
      }
      const next: Draft = { ...(mine ?? draftOf(actionId, '', { version: 0 })), version: (mine?.version ?? 0) + (request.method === 'GET' ? 0 : 1) };
      if (request.method === 'PUT') {
        next.body = await request.json();
        delete next.proposedAt;
      } else if (request.method === 'POST') {
        next.proposedAt = '2026-11-23T10:45:00Z';
      }
      state.drafts = [...state.drafts.filter((draft) => draft !== mine), next];
      return json(next, 200, { etag: `"${next.id}.v${next.version}"` });
    }
    if (pathname.endsWith('/statement-drafts')) {
      return json({ items: state.drafts, page: { number: 1, size: 500, totalItems: state.drafts.length, totalPages: 1 } });
    }
    if (pathname.endsWith('/workspace')) {
      return json({ items: state.works, page: { number: 1, size: 500, totalItems: 2, totalPages: 1 } });
    }
    if (pathname.endsWith('/submissions')) {
      return submit();
    }
    return pathname.endsWith('/cycles/c1') ? json(CYCLE) : json({ areaCode: 'E06000006', areaName: 'Halton', title: 'Plan', papers: [] });
  });
  return { state, sent: (method: string, path = '') => seen.filter((request) => request.method === method && request.url.includes(path)) };
}

const show = (me: unknown = SRO, address = ADDRESS) => open('workspace', WorkspacePage, address, me);
const card = async (ref: string) => within(await screen.findByRole('region', { name: `${ref} Action ${ref}` }));
const narrative = async (ref: string) => (await card(ref)).getByLabelText(/What happened, and what is next/);
const submitButton = () => screen.getByRole('button', { name: /Submit the report of priority 1/ });

afterEach(() => sessionStorage.clear());

describe('whose page it is', () => {
  it('shows an SRO the priorities of their own, and asks for those alone', async () => {
    const { sent } = server();
    show();
    expect(await screen.findByRole('heading', { name: 'Priority 1: Title 1' })).toBeVisible();
    expect(sent('GET', '/workspace').map(({ url }) => new URL(url).searchParams.getAll('priority'))).toEqual([['1']]);
    expect(screen.queryByRole('navigation', { name: 'Priorities' })).toBeNull();
  });

  it('lets an SRO of every priority choose one', async () => {
    const { sent } = server();
    show(meOf(['sro'], ['statement:submit', 'statement:draft'], []));
    const choice = within(await screen.findByRole('navigation', { name: 'Priorities' }));
    expect(sent('GET', '/workspace')).toHaveLength(0);
    await userEvent.click(choice.getByRole('link', { name: /Priority 5/ }));
    await waitFor(() => expect(sent('GET', 'priority=5')).toHaveLength(1));
  });

  it('has one form for an action that two of their priorities list', async () => {
    server({ works: [workOf('1.1', { priorities: [1, 5] }), workOf('5.2', { priorities: [5] })] });
    show(meOf(['sro'], ['statement:submit', 'statement:draft'], ['p1', 'p5']));
    expect(await screen.findByText(/listed there too: 1\.1/)).toBeVisible();
    expect(screen.getAllByRole('region', { name: /Action 1\.1/ })).toHaveLength(1);
  });

  it('says that others cannot report, and shows no form', async () => {
    server();
    show(meOf(['board-member'], [], []));
    expect(await screen.findByRole('region', { name: /None of the priorities is yours/ })).toBeVisible();
  });
});

describe('drafts', () => {
  it('come with one request for all actions, and are saved over their own version', async () => {
    const { sent } = server({ drafts: [draftOf('1.2', 'From before.', { version: 3 })] });
    show();
    expect(await narrative('1.2')).toHaveValue('From before.');
    expect(sent('GET', 'statement-draft')).toHaveLength(1);
    await userEvent.type(await narrative('1.2'), ' More.');
    expect(await (await card('1.2')).findByText('Draft saved 10:42', undefined, { timeout: 3000 })).toBeVisible();
    expect(sent('PUT').map((request) => request.headers.get('if-match'))).toEqual(['"d-1.2.v3"']);
    expect(screen.getByText('1 of 2 said')).toBeVisible();
  });

  it('that another window has overtaken hold the report back; nothing of either is lost', async () => {
    const { state, sent } = server({ drafts: [draftOf('1.1', 'Mine'), draftOf('1.2', 'Other')] });
    show();
    await narrative('1.1');
    // Nothing is typed here, so no save could have found it out.
    state.drafts = [draftOf('1.1', 'Typed in the other window.', { version: 2 }), draftOf('1.2', 'Other')];
    await userEvent.click(submitButton());
    expect(await screen.findByRole('link', { name: /1\.1: Another window has a newer draft/ })).toBeVisible();
    expect(sent('POST')).toHaveLength(0);
    expect(await narrative('1.1')).toHaveValue('Mine');
    await userEvent.click((await card('1.1')).getByRole('button', { name: 'Load the newer draft' }));
    await waitFor(async () => expect(await narrative('1.1')).toHaveValue('Typed in the other window.'));
    await userEvent.click(submitButton());
    await waitFor(() => expect(sent('POST', 'submissions')).toHaveLength(1));
    expect(await sent('POST', 'submissions')[0]?.json()).toMatchObject({
      statements: [{ statement: { narrative: 'Typed in the other window.' } }, {}],
    });
  });

  it('refused with 412 keep what is typed, at the action it was typed for', async () => {
    const { state } = server({ drafts: [draftOf('1.1', 'Mine')] });
    show();
    await narrative('1.1');
    state.drafts = [draftOf('1.1', 'Theirs', { version: 2 })];
    await userEvent.type(await narrative('1.1'), ' and more');
    expect(await (await card('1.1')).findByRole('alert', undefined, { timeout: 3000 })).toHaveTextContent('Another window has a newer draft');
    expect(await narrative('1.1')).toHaveValue('Mine and more');
    expect((await card('1.2')).queryByRole('alert')).toBeNull();
    expect(sessionStorage.getItem('gt-unsent:me-1:statement/1.1')).toContain('Mine and more');
  });
});

describe('the report', () => {
  it('is not sent before every action is said, and says where', async () => {
    const { sent } = server();
    show();
    await userEvent.click((await card('1.1')).getByLabelText('Nothing changed'));
    await userEvent.click(submitButton());
    await userEvent.click(screen.getByRole('link', { name: '1.2: Say where it stands, or that nothing changed' }));
    expect((await card('1.2')).getByLabelText('Nothing changed')).toHaveFocus();
    expect(sent('POST')).toHaveLength(0);
  });

  it('puts a refusal at the action it is about and keeps what is typed', async () => {
    const refused = {
      title: 'It cannot be stored',
      errors: [{ pointer: '/statements/1/statement/positionOn', message: 'The cycle reports on 1 November 2026 and after.' }],
    };
    server({ submit: () => json(refused, 422) });
    show();
    await userEvent.click((await card('1.1')).getByLabelText('Nothing changed'));
    await userEvent.click((await card('1.2')).getByLabelText(/Delayed/));
    await userEvent.type(await narrative('1.2'), 'Late.');
    await userEvent.click(submitButton());
    await userEvent.click(await screen.findByRole('link', { name: '1.2: The cycle reports on 1 November 2026 and after.' }));
    expect(within((await card('1.2')).getByRole('group', { name: /Which day/ })).getByLabelText('Day')).toHaveFocus();
    expect((await card('1.1')).queryByText(/The cycle reports on/)).toBeNull();
    expect(await narrative('1.2')).toHaveValue('Late.');
    await waitFor(() => expect(sessionStorage.getItem('gt-unsent:me-1:statement/1.2') ?? '').toContain('Late.'));
  });

  it('is sent once, whole, and gives a receipt', async () => {
    const { state, sent } = server();
    show();
    await userEvent.click((await card('1.1')).getByLabelText('Nothing changed'));
    await userEvent.click((await card('1.2')).getByLabelText(/Delayed/));
    await userEvent.type(await narrative('1.2'), 'Late.');
    state.works = [workOf('1.1', { stated: true, owed: false }), workOf('1.2', { stated: true, owed: false })];
    await userEvent.dblClick(submitButton());
    expect(await screen.findByText('The report of priority 1 is submitted')).toBeVisible();
    expect(screen.getByText(/2 actions stated, of which 1 with nothing changed. It is revision 77/)).toBeVisible();
    expect(sent('POST')).toHaveLength(1);
    expect(await sent('POST')[0]?.json()).toMatchObject({
      priorityId: 'p1',
      statements: [
        { actionId: '1.1', unchanged: true },
        { actionId: '1.2', unchanged: false, statement: { progress: 'AMBER', narrative: 'Late.' } },
      ],
    });
    expect(sessionStorage).toHaveLength(0);
    expect((await card('1.2')).getByText('Stated in this cycle')).toBeVisible();
  });
});

describe('what a contributor proposes', () => {
  it('is offered for their own priorities only', async () => {
    const { sent } = server();
    show(meOf(['contributor'], ['statement:draft'], [], ['p5']));
    await waitFor(() => expect(sent('GET', 'priority=5')).toHaveLength(1));
    expect(screen.queryByRole('navigation', { name: 'Priorities' })).toBeNull();
    expect(sent('GET', 'priority=1')).toHaveLength(0);
  });

  it('is offered nowhere where none of the priorities is theirs', async () => {
    server();
    show(meOf(['contributor'], ['statement:draft'], [], ['p9']));
    expect(await screen.findByRole('region', { name: /None of the priorities is yours/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Propose/ })).toBeNull();
  });

  it('is handed over at the version that was typed, and typing on makes it a draft again', async () => {
    const { sent } = server();
    show(CONTRIBUTOR, `${ADDRESS}?priority=1`);
    await userEvent.click((await card('1.1')).getByLabelText(/Delayed/));
    await userEvent.type(await narrative('1.1'), 'Late.');
    await userEvent.click((await card('1.1')).getByRole('button', { name: /Propose to the SRO/ }));
    expect(await (await card('1.1')).findByText(/Proposed to the SRO on 23 November 2026 at 10:45/)).toBeVisible();
    expect(sent('POST', 'proposal').map((request) => request.headers.get('if-match'))).toEqual(['"d-1.1.v1"']);
    await userEvent.type(await narrative('1.1'), ' Very.');
    expect(await (await card('1.1')).findByText('Draft saved 10:42', undefined, { timeout: 3000 })).toBeVisible();
    expect(sent('PUT').at(-1)?.headers.get('if-match')).toBe('"d-1.1.v2"');
    expect(screen.queryByRole('button', { name: /Submit/ })).toBeNull();
  });

  it('is offered to the SRO, who can take it and put back what was there', async () => {
    server({ drafts: [draftOf('1.1', 'From the contributor.', { authorId: 'somebody', proposedAt: '2026-11-22T09:00:00Z' })] });
    show();
    await userEvent.type(await narrative('1.1'), 'My own.');
    await userEvent.click((await card('1.1')).getByRole('button', { name: 'Use these words' }));
    expect(await narrative('1.1')).toHaveValue('From the contributor.');
    expect((await card('1.1')).getByLabelText(/On target/)).toBeChecked();
    await userEvent.click((await card('1.1')).getByRole('button', { name: 'Put it back' }));
    expect(await narrative('1.1')).toHaveValue('My own.');
  });
});

describe('the keyboard', () => {
  it('goes from action to action with Alt, and leaves letters and arrows to what is typed in', async () => {
    server();
    show();
    const first = await narrative('1.1');
    await userEvent.click(first);
    await userEvent.keyboard('njk{ArrowDown}');
    expect(first).toHaveFocus();
    expect(first).toHaveValue('njk');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect((await card('1.2')).getByLabelText('Nothing changed')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect((await card('1.1')).getByLabelText('Nothing changed')).toHaveFocus();
  });

  it('says when the words are those of last time', async () => {
    server();
    show();
    await userEvent.type(await narrative('1.1'), 'Two of three.');
    expect((await card('1.1')).getByText('Same words as last time')).toBeVisible();
  });
});
