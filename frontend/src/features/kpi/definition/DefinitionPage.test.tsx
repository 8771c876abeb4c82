import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from '@/test/screen';
import { json, serve } from '@/test/server';
import { KPI, MANAGER, PROGRAMME, READER } from '../samples';
import { TaskPage } from '../TaskPage';

const SHIPPED = {
  code: 'ehc-20wk-excl',
  title: 'EHC plans issued within 20 weeks, excluding exceptions',
  definition: 'New plans issued within 20 weeks of the request.',
  numeratorDefinition: 'Plans issued within 20 weeks',
  unit: 'PERCENT',
  polarity: 'HIGH',
  frequency: 'ANNUAL',
  base: 'PLANS',
  referenceCode: 'ehc-20wk-excl',
  limitValue: 20,
  limitUnit: 'WEEKS',
  expectedShare: 100,
};
const PRIORITIES = [{ id: 'five', number: 5, title: 'Plans' }];
const page = (items: unknown[]) => json({ items, page: { number: 1, size: 500, totalItems: items.length, totalPages: 1 } });
const problem = (status: number, detail: string, errors: { pointer: string; message: string }[] = []) =>
  json({ type: 'about:blank', title: 'Refused', status, detail, requestId: 'r', errors }, status);

function server({ kpi = () => KPI, answer = (): Response => json({ id: 'k9', version: 1, revision: 9, warnings: [] }, 201) } = {}) {
  return serve(({ url, method }) => {
    const { pathname } = new URL(url);
    if (method !== 'GET') {
      return answer();
    }
    if (pathname.endsWith('/kpi-definitions')) {
      return json([SHIPPED]);
    }
    if (pathname.endsWith('/priorities')) {
      return page(PRIORITIES);
    }
    if (pathname.endsWith('/organisations')) {
      return page([{ id: 'icb', name: 'Integrated care board' }]);
    }
    return json(pathname.endsWith('/k1') ? kpi() : PROGRAMME);
  });
}

const show = (address: string, me: unknown = MANAGER) => open('measureTask', TaskPage, `/programmes/p1/measures/${address}`, me);
const written = (seen: Request[]) => seen.filter(({ method }) => method !== 'GET');

afterEach(() => sessionStorage.clear());

describe('a new measure', () => {
  it('starts from a definition that comes with the product, and asks for what is missing only', async () => {
    const seen = server();
    const { router } = show('new/definition');
    await userEvent.selectOptions(await screen.findByLabelText(/^Start from/), SHIPPED.code);
    expect(screen.getByLabelText('Title')).toHaveValue(SHIPPED.title);
    expect(screen.getByLabelText(/^Statutory limit/)).toHaveValue('20');
    await userEvent.click(screen.getByRole('button', { name: 'Add the measure' }));
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Say yes or no: is it a headline?']);
    expect(written(seen)).toHaveLength(0);
    await userEvent.click(screen.getByLabelText('Yes'));
    await userEvent.selectOptions(screen.getByLabelText(/^Which priority is it about/), 'five');
    await userEvent.click(screen.getByRole('button', { name: 'Add the measure' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/p1/measures/k9'));
    expect(router.state.location.state).toEqual({ done: 'The measure was added.' });
    expect(await written(seen)[0]?.json()).toEqual({
      ...SHIPPED,
      priorityId: 'five',
      headline: true,
      cumulative: false,
      screened: true,
    });
  });

  it('that contradicts its reference is added, and one is warned of it', async () => {
    const warning = 'Plans in 20 weeks says that low is good; by the definition of ehc-20wk-excl, which it says it is, high is.';
    server({ answer: () => json({ id: 'k9', version: 1, revision: 9, warnings: [warning] }, 201) });
    const { router } = show('new/definition');
    await userEvent.selectOptions(await screen.findByLabelText(/^Start from/), SHIPPED.code);
    await userEvent.click(screen.getByLabelText('No, on the long list'));
    await userEvent.click(screen.getByRole('button', { name: 'Add the measure' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: `The measure was added. ${warning}` }));
  });

  it('asks per how many only of a rate', async () => {
    server();
    show('new/definition');
    await userEvent.click(await screen.findByLabelText('Percentage'));
    expect(screen.queryByLabelText(/^Per how many/)).toBeNull();
    expect(screen.getByLabelText(/^Share expected within it/)).toBeVisible();
    await userEvent.click(screen.getByLabelText('Rate'));
    expect(screen.getByLabelText(/^Per how many/)).toBeVisible();
    expect(screen.queryByLabelText(/^Share expected within it/)).toBeNull();
  });

  it('shows at its field that the code is taken, and loses nothing', async () => {
    server({ answer: () => problem(409, 'x', [{ pointer: '/code', message: 'The programme already has a measure with that code.' }]) });
    show('new/definition');
    await userEvent.selectOptions(await screen.findByLabelText(/^Start from/), SHIPPED.code);
    await userEvent.click(screen.getByLabelText('No, on the long list'));
    await userEvent.click(screen.getByRole('button', { name: 'Add the measure' }));
    expect(await screen.findByRole('link', { name: /already has a measure with that code/ })).toHaveAttribute('href', '#code');
    expect(screen.getByLabelText('Code')).toHaveValue(SHIPPED.code);
    expect(screen.getByLabelText('Code')).toBeInvalid();
  });
});

describe('how a measure is read', () => {
  it('is changed over the version that was shown; what it counts, its code and its unit are not in the form', async () => {
    const seen = server({
      kpi: () => ({ ...KPI, owner: 'Head of SEND', tolerance: 5 }),
      answer: () => json({ id: 'k1', version: 4, revision: 9, warnings: ['It says that low is good.'] }),
    });
    const { router } = show('k1/definition');
    const owner = await screen.findByLabelText(/^Who answers for it/);
    expect(screen.queryByLabelText('Code')).toBeNull();
    expect(screen.queryByLabelText(/^Definition/)).toBeNull();
    await userEvent.clear(owner);
    await userEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(router.state.location.state).toEqual({ done: 'The measure was changed. It says that low is good.' }));
    expect(written(seen)[0]?.headers.get('if-match')).toBe('"k1.v3"');
    const sent = (await written(seen)[0]?.json()) as Record<string, unknown>;
    expect(sent).toMatchObject({ title: KPI.title, owner: null, tolerance: 5, screened: true });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['code']));
    expect(sent).not.toHaveProperty('unit');
    expect(sent).not.toHaveProperty('definition');
    expect(sent).not.toHaveProperty('headline');
  });

  it('is not changed by the SRO of another priority', async () => {
    server({ kpi: () => ({ ...KPI, priorityId: 'five' }) });
    show('k1/definition', { ...MANAGER, areas: [{ ...MANAGER.areas[0], roles: ['sro'], sroPriorities: ['one'] }] });
    expect(await screen.findByRole('heading', { name: 'You cannot change this here' })).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('a new version of a definition', () => {
  it('needs the day from which it applies and the reason, and breaks the series', async () => {
    const seen = server({ answer: () => json({ id: 'k1', version: 4, revision: 9, warnings: ['It says that low is good.'] }, 201) });
    const { router } = show('k1/version');
    expect(await screen.findByText(/It breaks the series/)).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Set the new version' }));
    expect(
      within(screen.getByRole('alert'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#appliesFrom', '#reason']);
    for (const [box, typed] of [
      ['Day', '1'],
      ['Month', '1'],
      ['Year', '2025'],
    ] as const) {
      await userEvent.type(screen.getByLabelText(box), typed);
    }
    await userEvent.type(screen.getByLabelText(/^Why does the definition change/), 'Counted by person.');
    await userEvent.click(screen.getByRole('button', { name: 'Set the new version' }));
    await waitFor(() =>
      expect(router.state.location.state).toMatchObject({
        done: 'The new version is in force. The series is cut from that day on. It says that low is good.',
      }),
    );
    expect(await written(seen)[0]?.json()).toEqual({ appliesFrom: '2025-01-01', definition: KPI.definition, reason: 'Counted by person.' });
  });

  it('is not offered to a reader', async () => {
    server();
    show('k1/version', READER);
    expect(await screen.findByRole('heading', { name: 'You cannot change this here' })).toBeVisible();
  });
});
