import { expect, it } from 'vitest';
import ts from 'typescript';

const SOURCES = import.meta.glob<string>(['/src/**/*.ts', '/src/**/*.tsx', '!/src/**/*.d.ts', '!/src/**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Which file imports which, types included: they too must be read together. A page that is fetched later is no import. */
const IMPORTS = new Map(Object.entries(SOURCES).map(([path, text]) => [path, importsOf(path, text)]));

function importsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return file.statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    const name = from !== undefined && ts.isStringLiteral(from) ? from.text : '';
    const stem = name.startsWith('@/') ? `/src/${name.slice(2)}` : new URL(name, `file://${path}`).pathname;
    return [`${stem}.ts`, `${stem}.tsx`].filter((known) => known in SOURCES);
  });
}

it('no file imports itself by way of others: each can be read, and moved, without what uses it', () => {
  const imports = [...IMPORTS.values()].reduce((count, of) => count + of.length, 0);
  expect(imports).toBeGreaterThan(1000);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]) => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    } else if (!done.has(path)) {
      IMPORTS.get(path)?.forEach((next) => follow(next, [...way, path]));
      done.add(path);
    }
  };
  IMPORTS.forEach((_, path) => follow(path, []));
  expect(circles).toEqual([]);
});
