// Text lint: data and prose hold no presentation forms, bidi controls, decomposed letters or tatweel in forms; every data row names a known source.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const SKIP = /(?:^|\/)(?:node_modules|dist|\.git|generated|coverage)(?:\/|$)/
const TEXTUAL = /\.(?:tsv|ya?ml|md|ts|mjs|json|txt|html)$/
/** Files that hold such characters on purpose: hostile samples, fold rules, tests of both. */
const ALLOWED = /^(?:test\/|samples\/|package-lock\.json)/

const problems: string[] = []
const known = new Set(Object.keys(parse(readFileSync('data/bibliography.yaml', 'utf8')) as Record<string, unknown>))

for (const path of filesUnder('.')) {
  const text = readFileSync(path, 'utf8')
  if (!ALLOWED.test(path)) {
    check(path, text, /[\ufb50-\ufdff\ufe70-\ufeff]/u, 'a presentation form')
    check(path, text, /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u, 'a bidi control')
    if (text.normalize('NFC') !== text) problems.push(`${path}: not in NFC`)
  }
  if (path.endsWith('.tsv')) table(path, text)
  if (path.endsWith('.ts') && !path.startsWith('test/')) opening(path, text)
}

console.log(problems.length === 0 ? 'text lint: nothing to say' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function check(path: string, text: string, bad: RegExp, what: string): void {
  text.split('\n').forEach((line, i) => {
    if (bad.test(line)) problems.push(`${path}:${i + 1}: ${what}`)
  })
}

function table(path: string, text: string): void {
  check(path, text.replace(/^#.*$/gm, ''), /\u0640/, 'tatweel in a form')
  const lines = text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
  const header = lines.shift()?.line.split('\t') ?? []
  const source = header.indexOf('source')
  if (source < 0) problems.push(`${path}: no «source» column`)
  for (const { line, number } of lines) {
    const cells = line.split('\t')
    if (cells.length !== header.length) problems.push(`${path}:${number}: ${cells.length} cells, the header has ${header.length}`)
    for (const key of (cells[source] ?? '').split('|'))
      if (source >= 0 && !known.has(key.trim())) problems.push(`${path}:${number}: source «${key}» is not in data/bibliography.yaml`)
  }
}

function opening(path: string, text: string): void {
  if (!text.startsWith('// ') && !text.startsWith('#!'))
    problems.push(`${path}:1: a file opens with one sentence that says what it holds or does`)
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name)
    if (SKIP.test(path)) return []
    return entry.isDirectory() ? filesUnder(path) : TEXTUAL.test(path) ? [path] : []
  })
}
