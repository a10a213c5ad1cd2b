// Writes docs/reference.md from the code: commands, exit codes, environment, passes, tables, public names. With --check it only compares.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import ts from 'typescript'
import { environment, exitMeanings } from '../src/cli/exit.ts'
import { isnadProgram } from '../src/cli/program.ts'
import { languages } from '../src/languages.ts'

const PATH = 'docs/reference.md'

const page = [
  '# Reference',
  '',
  'Generated from the code by `npm run docs -- --write`; `npm run docs` and the tests compare it. The shape of the JSON is described in [json.md](json.md).',
  '',
  '## Commands',
  '',
  ...isnadProgram().commands.flatMap((c) => command(c)),
  '## Exit codes',
  '',
  ...table(['code', 'meaning'], Object.entries(exitMeanings)),
  '## Environment',
  '',
  ...table(
    ['variable', 'effect'],
    Object.entries(environment).map(([name, effect]) => [`\`${name}\``, effect]),
  ),
  '## Passes',
  '',
  ...table(
    ['pass', 'language', 'needs', 'gives'],
    languages.flatMap((l) => l.passes.map((p) => [`\`${p.id}\``, l.code, p.needs.join(', '), p.gives])),
  ),
  '## Tables',
  '',
  'Every table is TSV with a header line; its compiled form is made by `npm run data`.',
  '',
  ...table(['table', 'columns'], tablesUnder(['data', ...languages.map((l) => `src/lang/${l.code}/data`)])),
  '## Public names',
  '',
  ...table(['name of `isnad`', 'what it is'], exportsOf('src/index.ts')),
].join('\n')

const before = safeRead(PATH)
if (process.argv.includes('--write')) writeFileSync(PATH, page)
else if (before !== page) {
  console.error(`${PATH} is not what the code says. Run: npm run docs -- --write`)
  process.exitCode = 1
} else console.log(`${PATH} is what the code says.`)

function command(c: Command, before = ''): string[] {
  const name = `${before}${c.name()}`
  const words = c.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`)).join(' ')
  return [
    `### isnad ${name} ${words}`.trim(),
    '',
    c.description(),
    '',
    ...(c.options.length === 0
      ? []
      : table(
          ['option', 'meaning', 'default'],
          c.options.map((o) => [`\`${o.flags}\``, o.description, o.defaultValue === undefined ? '' : String(o.defaultValue)]),
        )),
    ...c.commands.flatMap((sub) => command(sub, `${name} `)),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).concat('')
}

function tablesUnder(folders: readonly string[]): [string, string][] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && e.name.endsWith('.tsv'))
      .map((e): [string, string] => [`${e.parentPath}/${e.name}`, header(`${e.parentPath}/${e.name}`)])
      .sort(),
  )
}

function header(path: string): string {
  const line =
    readFileSync(path, 'utf8')
      .split('\n')
      .find((l) => l !== '' && !l.startsWith('#')) ?? ''
  return line.split('\t').join(', ')
}

function exportsOf(entry: string): [string, string][] {
  const program = ts.createProgram([entry], {
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(entry)
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  if (symbol === undefined) throw new Error(`${entry} exports nothing`)
  return checker
    .getExportsOfModule(symbol)
    .map((s) => ((s.flags & ts.SymbolFlags.Alias) === 0 ? s : checker.getAliasedSymbol(s)))
    .map((s): [string, string] => [`\`${s.name}\``, ts.displayPartsToString(s.getDocumentationComment(checker)).replace(/\s+/g, ' ')])
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
}

function safeRead(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
