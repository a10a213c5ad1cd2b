// The benchmark: what the issue asks of speed, measured on the built program, with ratios from one run.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostile } from './hostile.ts'
import { peers } from './peers.ts'
import { texts } from './texts.ts'
import { best, bestByClock, report } from './timing.ts'
import type { Failure as TheFailure, read as Read } from '../src/index.ts'

const { Failure, read } = (await import(new URL('../dist/index.js', import.meta.url).href)) as {
  Failure: typeof TheFailure
  read: typeof Read
}
/** Milliseconds of work beside which the steps of the clock are nothing. */
const ENOUGH = 200
const full = process.argv.includes('--full')
const { what, articles } = texts()
const size = articles.reduce((n, a) => n + a.text.length, 0)
const one = (text: string, published = '2024-06-26', language = 'ar'): void => {
  try {
    read({ text, format: 'text', encoding: 'utf-8' }, { published, language })
  } catch (error) {
    // Some hostile shapes hold nothing to read, and are told so.
    if (!(error instanceof Failure)) throw error
  }
}

console.log(`Node ${process.version}, ${what}, ${(size / 1e6).toFixed(1)} million characters\n`)

const all = (): void => articles.forEach((a) => one(a.text, a.published))
all()
const speed = size / (best(4, all) / 1000)
report(
  'all layers, a second of one core, after warm-up',
  `${Math.round(speed).toLocaleString('en')} /s`,
  '≥ 1,000,000 /s',
  speed >= 1_000_000,
)
// Fewer articles, the same for all: the peers take their time.
const some = articles.slice(0, 400)
const someSpeed = some.reduce((n, a) => n + a.text.length, 0) / (best(3, () => some.forEach((a) => one(a.text, a.published))) / 1000)
compared(
  some.map((a) => a.text),
  someSpeed,
)

const english = readdirSync('test/gold/texts')
  .filter((name) => name.includes('en'))
  .map((name) => readFileSync(`test/gold/texts/${name}`, 'utf8'))
const manyEnglish = Array.from({ length: 40 }, () => english).flat()
const englishSize = manyEnglish.reduce((n, t) => n + t.length, 0)
manyEnglish.forEach((t) => {
  one(t, '2024-06-26', 'en')
})
const englishSpeed =
  englishSize /
  (best(2, () =>
    manyEnglish.forEach((t) => {
      one(t, '2024-06-26', 'en')
    }),
  ) /
    1000)
report('English, all layers', `${Math.round(englishSpeed).toLocaleString('en')} /s`)
compared(manyEnglish, englishSpeed)

startUp()
scaling()
memory()

/** Tells the speed of the peers on the same texts. */
function compared(same: readonly string[], ours: number): void {
  for (const [name, rate] of Object.entries(peers(same)))
    report(`  ${name}`, `${Math.round(rate).toLocaleString('en')} /s`, `ours ÷ theirs ${(ours / rate).toFixed(2)}`)
}

function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  const file = join(folder, 'article.txt')
  writeFileSync(file, articles[0]?.text ?? '')
  const run = (): void => void execFileSync(process.execPath, ['bin/isnad.js', 'read', file, '--published', '2024-06-26'])
  run()
  const ms = bestByClock(15, run)
  const node = bestByClock(15, () => void spawnSync(process.execPath, ['-e', '']))
  rmSync(folder, { recursive: true })
  report('isnad read, start to end of output', `${ms.toFixed(0)} ms`, '≤ 300 ms', ms <= 300)
  report('  of which Node itself', `${node.toFixed(0)} ms`)
}

function scaling(): void {
  const base = articles
    .map((a) => a.text)
    .join('\n\n')
    .slice(0, 1_000_000)
  ratio('running text', (n) => base.slice(0, n), 100_000)
  for (const [name, make] of Object.entries(hostile)) ratio(name, make, 100_000)
}

function ratio(name: string, make: (length: number) => string, length: number): void {
  const a = each(make(length))
  const b = each(make(length * 10))
  report(`ten times as long: ${name}`, `${(b / a).toFixed(1)}× (${b.toFixed(0)} ms)`, '≤ 12×', b / a <= 12)
}

/** Milliseconds that reading `text` takes, read over and over until the clock's own steps do not matter. */
function each(text: string): number {
  const again = (times: number): void => {
    for (let i = 0; i < times; i++) one(text)
  }
  again(3)
  const times = Math.ceil(
    ENOUGH /
      Math.max(
        1,
        best(3, () => again(1)),
      ),
  )
  return best(5, () => again(times)) / times
}

function memory(): void {
  const count = full ? 100_000 : 10_000
  const gc = (globalThis as { gc?: () => void }).gc
  const used = (): number => {
    gc?.()
    return process.memoryUsage().heapUsed / 1e6
  }
  const marks: number[] = []
  for (let i = 0; i < count; i++) {
    const a = articles[i % articles.length]
    if (a !== undefined) one(`${a.text} ${i}`, a.published)
    if (i % (count / 5) === count / 5 - 1) marks.push(used())
  }
  const growth = (marks.at(-1) as number) - (marks[1] as number)
  report(
    `memory over ${count.toLocaleString('en')} articles (heap after each fifth, MB)`,
    marks.map((m) => m.toFixed(0)).join(' '),
    'flat',
    growth < 20,
  )
}
