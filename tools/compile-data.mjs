// Compiles every TSV under data/ and src/lang/*/data/ into a module under src/generated/, so that the engine reads no files.
// data/gazetteer/persons.tsv → src/generated/gazetteer/persons.ts; src/lang/ar/data/verbs.tsv → src/generated/ar/verbs.ts
// Records that people argue over are YAML: data/sites.yaml → src/generated/sites.ts

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'src/generated')

const sources = [
  ...tsvUnder(join(root, 'data')).map((path) => ({ path, to: relative(join(root, 'data'), path) })),
  ...['ar', 'en'].flatMap((code) => {
    const folder = join(root, 'src/lang', code, 'data')
    return tsvUnder(folder).map((path) => ({ path, to: join(code, relative(folder, path)) }))
  }),
]
const wanted = new Set()
for (const { path, to } of sources) {
  const target = join(out, to.replace(/\.tsv$/, '.ts'))
  wanted.add(target)
  if (existsSync(target) && statSync(target).mtimeMs > Math.max(statSync(path).mtimeMs, statSync(fileURLToPath(import.meta.url)).mtimeMs))
    continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, moduleOf(path))
}
wanted.add(writeGazetteer())
for (const name of ['sites', 'links', 'measures', 'bibliography']) wanted.add(writeRecord(name))
// Indexes are packed from these tables by tools/compile-indexes.ts, which runs next.
for (const file of filesUnder(out)) if (!wanted.has(file) && !relative(out, file).startsWith('indexes')) rmSync(file)

// All lists of one entity a row in one module: src/generated/gazetteer/entities.ts. Long strings instead of rows, as they load ten times as fast.
function writeGazetteer() {
  const header = 'id\ttype\ten\tar\ten_aliases\tar_aliases\tcountry\tfrom\tto\trole\tsource'
  const target = join(out, 'gazetteer/entities.ts')
  const order = ['places', 'regions', 'organisations', 'media', 'persons']
  const rank = (path) => (order.indexOf(basename(path, '.tsv')) + 1 || order.length + 1) * 100
  const paths = tsvUnder(join(root, 'data/gazetteer'))
    .filter((path) => readFileSync(path, 'utf8').startsWith(header))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const states = cellsOf(join(root, 'data/gazetteer/states.tsv'))
  const state = (row, name) => row[states.columns.indexOf(name)]
  const rows = [
    ...states.rows.map((row) => [
      state(row, 'id'),
      'GPE',
      state(row, 'en'),
      state(row, 'ar'),
      state(row, 'en_aliases'),
      state(row, 'ar_aliases'),
      state(row, 'iso2'),
      '',
      '',
      'country',
    ]),
    ...paths.flatMap((path) => cellsOf(path).rows),
  ]
  const names = (own, aliases) =>
    rows.map((row) =>
      [row[own], ...row[aliases].split('|')]
        .map((name) => name.trim())
        .filter((name, i, all) => name !== '' && all.indexOf(name) === i)
        .join('|'),
    )
  const constant = (name, about, lines) => [`/** ${about} */`, `export const ${name}: string = ${JSON.stringify(lines.join('\n'))}`, ``]
  mkdirSync(dirname(target), { recursive: true })
  const text = [
    `// Compiled from the entity lists under data/gazetteer, states first; one line an entity in each constant; not edited by hand.`,
    ``,
    ...constant(
      'ids',
      'Ids.',
      rows.map((row) => row[0]),
    ),
    ...constant(
      'types',
      'Types.',
      rows.map((row) => row[1]),
    ),
    ...constant(
      'details',
      'Country, from, to and roles, separated by tabs.',
      rows.map((row) => row.slice(6, 10).join('\t')),
    ),
    `/** Names by language code, the entity's own first, separated by «|». */`,
    `export const names: Readonly<Record<string, string>> = {`,
    `  en: ${JSON.stringify(names(2, 4).join('\n'))},`,
    `  ar: ${JSON.stringify(names(3, 5).join('\n'))},`,
    `}`,
    ``,
  ].join('\n')
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
  return target
}

// A YAML record as plain JSON; its room checks the shape.
function writeRecord(name) {
  const target = join(out, `${name}.ts`)
  const record = parse(readFileSync(join(root, `data/${name}.yaml`), 'utf8'))
  const text = [
    `// Compiled from data/${name}.yaml; not edited by hand.`,
    ``,
    `/** The record as written. */`,
    `export const record: unknown = JSON.parse(${JSON.stringify(JSON.stringify(record))})`,
    ``,
  ].join('\n')
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
  return target
}

function cellsOf(path) {
  const name = relative(root, path)
  const lines = readFileSync(path, 'utf8').split('\n')
  const rows = []
  let columns
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const cells = line
      .replace(/\r$/, '')
      .split('\t')
      .map((cell) => cell.trim())
    if (columns === undefined) {
      columns = cells
      return
    }
    if (cells.length > columns.length)
      throw new Error(`${name}:${index + 1}: ${cells.length} cells, but the header names ${columns.length}`)
    while (cells.length < columns.length) cells.push('')
    rows.push(cells)
  })
  if (columns === undefined) throw new Error(`${name}: no header line`)
  return { name, columns, rows }
}

function moduleOf(path) {
  const { name, columns, rows } = cellsOf(path)
  const fields = columns.map((c) => `  readonly ${c}: string`).join('\n')
  return [
    `// Compiled from ${name}; not edited by hand.`,
    ``,
    `/** One row; empty cells are ''. */`,
    `export interface Row {\n${fields}\n}`,
    ``,
    `const cells: readonly (readonly string[])[] = JSON.parse(${JSON.stringify(JSON.stringify(rows))})`,
    ``,
    `export const rows: readonly Row[] = cells.map((c) => ({ ${columns.map((c, i) => `${c}: c[${i}] as string`).join(', ')} }))`,
    ``,
  ].join('\n')
}

function tsvUnder(folder) {
  return filesUnder(folder).filter((path) => path.endsWith('.tsv'))
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
