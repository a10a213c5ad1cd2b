// The layers of the house: imports point only towards the left of text → model → time, number → entities → lang → sources → article → annotate → … → server, cli.

const ROOMS = [
  'text',
  'model',
  'time',
  'number',
  'entities',
  'lang',
  'sources',
  'article',
  'annotate',
  'ledger',
  'watch',
  'store',
  'refresh',
  'export',
  'alerts',
  'server',
  'cli',
]
const room = (name) => `^src/${name}/`
const LATER = Object.fromEntries(ROOMS.map((name, i) => [name, ROOMS.slice(i + 1)]))

module.exports = {
  forbidden: [
    ...ROOMS.filter((name) => LATER[name].length > 0).map((name) => ({
      name: `${name}-looks-left`,
      comment: 'Data flow one way; see ARCHITECTURE.md.',
      severity: 'error',
      from: { path: room(name) },
      to: { path: LATER[name].map(room).join('|') },
    })),
    {
      name: 'root-is-last',
      comment: 'Only the program and its tests may know the composition root.',
      severity: 'error',
      from: { path: '^src/(?!cli/|server/)[^/]+/' },
      to: { path: '^src/(index|engine)\\.ts$' },
    },
    {
      name: 'pure-rooms',
      comment: 'text to annotate, sources excepted, read no file, no network, no clock, no environment.',
      severity: 'error',
      from: { path: '^src/(text|model|time|number|entities|lang|article|annotate|ledger|watch)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'languages-apart',
      comment: 'One language never reaches into another.',
      severity: 'error',
      from: { path: '^src/lang/([a-z]{2})/' },
      to: { path: '^src/lang/[a-z]{2}/', pathNot: '^src/lang/$1/' },
    },
    {
      name: 'only-the-root-names-a-language',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(lang/|generated/|(?:watch-)?languages\\.ts$)' },
      to: { path: '^src/lang/(ar|en)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
}
