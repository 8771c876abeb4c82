import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Chart } from './Chart';
import { safeSvg } from './safeSvg';

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const cleaned = (text: string) => safeSvg(text, 'p-')?.outerHTML ?? null;

describe('safeSvg', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script><rect width="1"/>'), 'script'],
    ['foreign content', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>'), 'body'],
    ['an event handler', svg('<rect onclick="alert(1)"/>', 'onload="alert(2)"'), 'alert'],
    ['a link', svg('<a href="https://example.org"><text>x</text></a>'), 'example.org'],
    ['a script address', svg('<use href="javascript:alert(1)"/>'), 'javascript'],
    ['an image from elsewhere', svg('<image href="https://example.org/x.png"/>'), 'example.org'],
    ['a paint from elsewhere', svg('<rect fill="url(https://example.org/#a)"/>'), 'example.org'],
    ['style', svg('<style>*{display:none}</style><rect style="fill:red"/>'), 'style'],
    ['an animation that sets an address', svg('<animate attributeName="href" to="javascript:x"/>'), 'animate'],
    ['an element of another namespace', svg('<script xmlns="http://www.w3.org/1999/xhtml">x</script>'), 'script'],
  ])('removes %s', (_, text, trace) => {
    expect(cleaned(text)).not.toBeNull();
    expect(cleaned(text)?.toLowerCase()).not.toContain(trace);
  });

  it('keeps the drawing, and keeps references inside it together under the prefix', () => {
    const text = cleaned(
      svg(
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect width="40%" fill="url(#g)"/><use href="#g"/><text>B 4</text>',
      ),
    );
    expect(text).toContain('id="p-g"');
    expect(text).toContain('fill="url(#p-g)"');
    expect(text).toContain('href="#p-g"');
    expect(text).toContain('width="40%"');
    expect(text).toContain('B 4');
  });

  it.each([
    ['broken text', '<svg xmlns="http://www.w3.org/2000/svg"><rect'],
    ['HTML', '<div xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(safeSvg(text, '')).toBeNull();
  });
});

describe('Chart', () => {
  it('shows the picture, says the sentence once and offers the table', () => {
    const { container } = render(
      <Chart
        svg={svg('<text>B 4</text>', 'role="img" aria-label="four"')}
        sentence="4 of 9 are complete."
        table={{ caption: 'Priority 1', head: ['Rating', 'Actions'], rows: [['Complete', 4]] }}
      />,
    );
    expect(container.querySelector('svg')).toHaveTextContent('B 4');
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelector('[aria-label]')).toBeNull();
    expect(screen.getAllByText('4 of 9 are complete.')).toHaveLength(1);
    expect(screen.getByRole('rowheader', { hidden: true, name: 'Complete' })).toBeInTheDocument();
  });

  it('still says its sentence when the picture cannot be read', () => {
    const { container } = render(<Chart svg="no picture" sentence="4 of 9 are complete." sentenceShown={false} />);
    expect(container.querySelector('svg')).toBeNull();
    expect(screen.getByText('4 of 9 are complete.')).not.toHaveClass('govuk-visually-hidden');
  });
});
