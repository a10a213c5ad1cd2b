// Lint rules: strict types, safe regular expressions, nothing that Node 20 lacks.

import hooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const NOT_ON_NODE_20 = [
  ['RegExp', 'escape'],
  ['Object', 'groupBy'],
  ['Map', 'groupBy'],
  ['Promise', 'withResolvers'],
  ['Promise', 'try'],
  ['Array', 'fromAsync'],
  ['Iterator', 'from'],
]

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'src/generated/',
      'node_modules/',
      'coverage/',
      '.dependency-cruiser.cjs',
      'web/src/generated/',
      'web/node_modules/',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  { ...regexp.configs['flat/recommended'], files: ['**/*.ts', '**/*.tsx', '**/*.mjs'] },
  { ...hooks.configs.flat['recommended-latest'], files: ['web/**/*.tsx', 'web/**/*.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['web/generate-types.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-properties': [
        'error',
        ...NOT_ON_NODE_20.map(([object, property]) => ({ object, property, message: 'Not on Node 20.' })),
      ],
      'no-restricted-globals': ['error', { name: 'Temporal', message: 'Not on Node 20; use src/time.' }],
      'no-restricted-imports': ['error', { paths: [{ name: 'node:sqlite', message: 'Not on Node 20.' }] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\b/]',
          message: '\\b knows ASCII words only; start at a token or a look-behind on letters.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
    },
  },
  // Tables of messages are data.
  { files: ['web/src/text/ar.ts', 'web/src/text/en.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/cli/**', 'tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
)
