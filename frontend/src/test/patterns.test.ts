import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import patterns from '@/patterns.json';

const SOURCES = import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.tsx', '!/src/**/*.test.*', '!/src/test/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every regular expression of the screens, as it is written; and where one is put together while the page runs. */
function found(): { literals: string[]; made: string[] } {
  const literals = new Set<string>();
  const made: string[] = [];
  for (const [path, text] of Object.entries(SOURCES)) {
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        literals.add(node.text);
      } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
        made.push(path);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  }
  return { literals: [...literals].sort(), made };
}

describe('regular expressions of the screens', () => {
  it('are all in src/patterns.json, where the backend counts the steps that a hostile text makes them take', () => {
    expect(Object.keys(SOURCES).length).toBeGreaterThan(100);
    expect(found().literals).toEqual(patterns);
  });

  it('are written down, never put together while a page runs', () => {
    expect(found().made).toEqual([]);
  });
});
