// Compiles every TSV under data/ and src/lang/*/data/ into a module under src/generated/, so that the engine reads no files.
// data/gazetteer/persons.tsv → src/generated/gazetteer/persons.ts; src/lang/ar/data/verbs.tsv → src/generated/ar/verbs.ts

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  if (existsSync(target) && statSync(target).mtimeMs > Math.max(statSync(path).mtimeMs, statSync(fileURLToPath(import.meta.url)).mtimeMs)) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, moduleOf(path))
}
wanted.add(writeGazetteer())
for (const file of filesUnder(out)) if (!wanted.has(file)) rmSync(file)

// All lists of one entity a row in one module, so that the engine names no file of data/gazetteer: src/generated/gazetteer/entities.ts
function writeGazetteer() {
  const header = 'id\ttype\ten\tar\ten_aliases\tar_aliases\tcountry\tfrom\tto\trole\tsource'
  const target = join(out, 'gazetteer/entities.ts')
  const order = ['places', 'regions', 'organisations', 'media', 'persons']
  const rank = (path) => (order.indexOf(basename(path, '.tsv')) + 1 || order.length + 1) * 100
  const paths = tsvUnder(join(root, 'data/gazetteer'))
    .filter((path) => readFileSync(path, 'utf8').startsWith(header))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const cells = paths.flatMap((path) => cellsOf(path).rows)
  mkdirSync(dirname(target), { recursive: true })
  const text = [
    `// Compiled from the entity lists under data/gazetteer; not edited by hand.`,
    ``,
    `/** Names of the columns of \`cells\`. */`,
    `export const columns: readonly string[] = ${JSON.stringify(header.split('\t').slice(0, -1))}`,
    ``,
    `/** One entity a row; empty cells are ''. */`,
    `export const cells: readonly (readonly string[])[] = JSON.parse(${JSON.stringify(JSON.stringify(cells.map((row) => row.slice(0, -1))))})`,
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
    const cells = line.replace(/\r$/, '').split('\t').map((cell) => cell.trim())
    if (columns === undefined) {
      columns = cells
      return
    }
    if (cells.length > columns.length) throw new Error(`${name}:${index + 1}: ${cells.length} cells, but the header names ${columns.length}`)
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
