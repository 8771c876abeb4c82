import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The floors, lowest first. A file imports its own floor or a lower one, so a component can be understood without the screens that use
// it, and a room can be deleted without breaking another. Components know nothing of the server, so nothing below them either.
const floors = ['server', 'design', 'parts', 'routes', 'features', 'app'];

const upward = floors.slice(0, -1).map((floor, level) => ({
  files: [`src/${floor}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns: [above(level)] }] },
}));

function above(level) {
  const foreign = floors.slice(level + 1).concat(floors[level] === 'design' ? ['server'] : []);
  return {
    regex: `^(@/|(\\.\\./)+)(${foreign.join('|')})(/|$)`,
    message: `This is a higher floor. Move what is shared down instead (${floors.join(' → ')}).`,
  };
}

// One block a room, because "never another room" can only be said once the rooms' names are known.
const rooms = existsSync('src/features')
  ? readdirSync('src/features', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  : [];
const apart = rooms.map((room) => ({
  files: [`src/features/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          above(floors.indexOf('features')),
          {
            regex: `^@/features/|^(\\.\\./)+(${rooms.filter((other) => other !== room).join('|') || '-'})(/|$)`,
            message: 'Rooms do not import each other. Inside a room use relative paths; what two rooms need lives lower.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/server/schema.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
  },
  { files: ['scripts/**', '*.config.{js,ts}', 'e2e/**'], languageOptions: { globals: globals.node } },
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...upward,
  ...apart,
);
