import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { ErrorSummary, type FieldError } from './ErrorSummary';
import { Page } from './Page';

function Screen() {
  const [first, setFirst] = useState<readonly FieldError[]>([]);
  const [second, setSecond] = useState<readonly FieldError[]>([]);
  const [title, setTitle] = useState('Ask for another date');
  return (
    <MemoryRouter>
      <Page title={title} titleEnd="Halton">
        <ErrorSummary errors={first} />
        <ErrorSummary errors={second} />
        <button onClick={() => setFirst([{ message: 'Enter the date' }])}>Fail</button>
        <button onClick={() => setSecond([{ message: 'Say why' }])}>Fail twice</button>
        <button onClick={() => setFirst([])}>Mend</button>
        <button onClick={() => setSecond([])}>Mend both</button>
        <button onClick={() => setTitle('Ask again')}>Rename</button>
      </Page>
    </MemoryRouter>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the title of a page', () => {
  it('begins with "Error: " while any summary of errors stands, once, and no longer', async () => {
    const { unmount } = render(<Screen />);
    expect(document.title).toBe('Ask for another date – Halton – Golden Thread');
    await press('Fail');
    expect(document.title).toBe('Error: Ask for another date – Halton – Golden Thread');
    await press('Fail twice');
    await press('Rename');
    expect(document.title).toBe('Error: Ask again – Halton – Golden Thread');
    await press('Mend');
    expect(document.title).toBe('Error: Ask again – Halton – Golden Thread');
    await press('Mend both');
    expect(document.title).toBe('Ask again – Halton – Golden Thread');
    await press('Fail');
    unmount();
    render(<Screen />);
    expect(document.title).toBe('Ask for another date – Halton – Golden Thread');
  });

  it('is set in one place, and a summary of errors drawn in one place, so that this holds for every form', () => {
    const sources = Object.entries(
      import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.tsx', '!/src/**/*.test.*', '!/src/test/**', '!/src/server/schema.d.ts'], {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    );
    const holding = (words: string) => sources.filter(([, text]) => text.includes(words)).map(([name]) => name);
    expect(sources.length).toBeGreaterThan(200);
    expect(holding('document.title')).toEqual(['/src/design/Page.tsx']);
    expect(holding('"govuk-error-summary"')).toEqual(['/src/design/ErrorSummary.tsx']);
  });
});
