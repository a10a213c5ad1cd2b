// Scores numbers against test data that others made: numbers.ts [SUITES_DIR] [--misses]; prints nothing but a line where the folder is absent.
//
// How rows are read. A phrase of Duckling (dimensions Numeral and Ordinal) or of number-words-ar (CLDR, num2words) is one number: it counts when
// the signed reader takes the whole phrase, marks at its end aside, and gives the value. num2words rows of money are no numbers and are left out;
// so are Duckling's rows that expect nothing. Money and measures are read as the one quantity of a sentence that holds the phrase alone,
// Microsoft's sentences as all numbers of the sentence in order (values compared as a list; percentages and ranges not resolved).

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type Quantity } from '../../src/index.ts'
import { readNumber, readSigned } from '../../src/lang/ar/numbers/index.ts'
import { arabicTable } from '../../src/lang/ar/table.ts'
import { arabicWord, type ArabicWord } from '../../src/lang/ar/word.ts'
import { fold, tokenize, Vocabulary, type Tokens } from '../../src/text/index.ts'
import { shared } from '../shared.ts'

interface Row {
  text: string
  dim?: string
  model?: string
  expected: Expected[]
  ignoreResolution?: boolean
}
interface Expected {
  kind?: string
  value?: number
  from?: number
  to?: number
  unit?: string
  Resolution?: { value?: string }
}

/** One measured figure. */
export interface SuiteFigure {
  readonly name: string
  readonly hit: number
  readonly of: number
  readonly misses: readonly string[]
}

const vocabulary = new Vocabulary<ArabicWord>(arabicWord)
const tokensOf = (text: string): Tokens<ArabicWord> => tokenize(fold(text, arabicTable), vocabulary)

/** Scores every number suite found under `folder`. */
export function scoreNumberSuites(folder: string): SuiteFigure[] {
  const rows = (file: string): Row[] =>
    existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Row)
      : []
  const duckling = rows('duckling-ar.jsonl').filter((r) => r.expected.length > 0)
  const words = rows('number-words-ar.jsonl').filter((r) => r.dim !== 'AmountOfMoney')
  const microsoft = rows('ms-recognizers-ar.jsonl')
  return [
    figure(
      'Duckling ar, numerals and ordinals, value',
      duckling.filter((r) => r.dim === 'Numeral' || r.dim === 'Ordinal'),
      oneNumber,
    ),
    figure('number words ar, value', words, oneNumber),
    figure(
      'Duckling ar, quantities, value',
      duckling.filter((r) => r.dim === 'Quantity'),
      oneQuantity,
    ),
    figure(
      'Duckling ar, money, value and range',
      duckling.filter((r) => r.dim === 'AmountOfMoney'),
      oneQuantity,
    ),
    figure(
      'Microsoft ar, number model, trusted values',
      microsoft.filter((r) => r.model === 'Number/NumberModel' && r.ignoreResolution !== true),
      allNumbers,
    ),
    figure(
      'Microsoft ar, ordinal model, trusted values',
      microsoft.filter(
        (r) =>
          r.model === 'Number/OrdinalModel' &&
          r.ignoreResolution !== true &&
          r.expected.every((e) => Number.isFinite(Number(e.Resolution?.value))),
      ),
      allNumbers,
    ),
  ]
}

function figure(name: string, rows: readonly Row[], test: (row: Row) => readonly [boolean, unknown]): SuiteFigure {
  const results = rows.map((row) => [row, test(row)] as const)
  const misses = results
    .filter(([, [ok]]) => !ok)
    .map(([row, [, got]]) => `${row.text}\t${JSON.stringify(row.expected)}\t${JSON.stringify(got)}`)
  return { name, hit: rows.length - misses.length, of: rows.length, misses }
}

function oneNumber(row: Row): readonly [boolean, unknown] {
  const tokens = tokensOf(row.text)
  let last = tokens.count
  while (last > 0 && tokens.words[last - 1]?.form === '.') last--
  const got = readSigned(tokens, 0, last)
  return [got !== undefined && got.last === last && close(got.value, row.expected[0]?.value), got]
}

function oneQuantity(row: Row): readonly [boolean, unknown] {
  const got = read({ text: `—\n${row.text}`, format: 'text', encoding: 'utf-8' }, { language: 'ar' }).annotations.filter(
    (a): a is Quantity => a.kind === 'quantity',
  )
  const [one] = got
  const wanted = row.expected[0] as Expected
  const value =
    one === undefined
      ? undefined
      : one.unit === 'kg' && wanted.unit === 'Gram'
        ? one.value * 1000
        : one.unit === 'mg' && wanted.unit === 'Gram'
          ? one.value / 1000
          : one.value
  const ok = got.length === 1 && close(value, wanted.from ?? wanted.value) && (wanted.to === undefined || one?.max === wanted.to)
  return [ok, got.map((q) => [q.value, q.max, q.unit])]
}

function allNumbers(row: Row): readonly [boolean, unknown] {
  const tokens = tokensOf(row.text)
  const values: number[] = []
  const ordinal = row.model === 'Number/OrdinalModel'
  for (let i = 0; i < tokens.count;) {
    const signed = tokens.words[i]?.number?.numeral?.kind === 'minus' || tokens.words[i]?.form === '-'
    const got = signed ? readSigned(tokens, i, tokens.count) : readNumber(tokens, i, tokens.count)
    if (got !== undefined && got.ordinal === ordinal) values.push(got.value)
    i = got?.last ?? i + 1
  }
  const wanted = row.expected.map((e) => Number(e.Resolution?.value))
  return [wanted.length === values.length && wanted.every((w, i) => close(values[i], w)), values]
}

function close(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}

if (process.argv[1]?.endsWith('score-suites/numbers.ts') === true) {
  const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? shared('suites')
  if (!existsSync(folder)) console.log(`no suites under ${folder}`)
  else {
    for (const f of scoreNumberSuites(folder)) {
      console.log(`${f.name.padEnd(52)} ${(f.hit / Math.max(1, f.of)).toFixed(3)}  (${f.hit}/${f.of})`)
      if (process.argv.includes('--misses')) for (const m of f.misses) console.log(`    ${m}`)
    }
  }
}
