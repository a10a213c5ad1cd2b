// The store's benchmark: articles a second into a new dossier, reading aside, and how long its queries take. Run: node --import tsx bench/store.ts [ROUNDS]

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDossier } from '../src/dossier.ts'
import { Failure, read, type Reading } from '../src/index.ts'
import { report } from './timing.ts'
import { texts } from './texts.ts'

const BATCH = 128
const rounds = Number(process.argv[2] ?? 2)
const { what, articles } = texts()
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
const path = join(folder, 'isnad.db')
const dossier = await openDossier(path)
const took: number[] = []
let stored = 0
let annotations = 0
let waited = 0
let worked = 0

console.log(`Node ${process.version}, ${what}, ${rounds} times, each time as other articles\n`)
for (let round = 0; round < rounds; round++) {
  for (let i = 0; i < articles.length; i += BATCH) {
    const readings = articles.slice(i, i + BATCH).flatMap((article) => varied(article, round))
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    await dossier.add(readings.map((reading) => ({ reading })))
    const { user, system } = process.cpuUsage(cpu)
    waited += performance.now() - began
    worked += (user + system) / 1000
    stored += readings.length
    annotations += readings.reduce((n, reading) => n + reading.annotations.length, 0)
  }
}
const rate = stored / (waited / 1000)
report(`articles stored, ${(annotations / stored).toFixed(0)} annotations each`, `${rate.toFixed(0)} /s`, '≥ 800 /s', rate >= 800)
report('  processor time of one', `${(worked / stored).toFixed(2)} ms`)
report('  size of one', `${(statSync(path).size / stored / 1000).toFixed(1)} kB`)
report('  memory of the process', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)

for (const query of [
  'روسيا',
  'قطار',
  'وبالقطارات',
  'الأمم المتحدة',
  'وزارة الدفاع الروسية',
  '«كوريا الشمالية»',
  'في',
  'صادرات النفط',
  'سوريا',
  'الرئيس',
]) {
  for (let i = 0; i < 5; i++) {
    const began = performance.now()
    await dossier.search(query, {}, { limit: 50 })
    took.push(performance.now() - began)
  }
}
const p95 = took.sort((a, b) => a - b)[Math.floor(took.length * 0.95)] as number
report(`search over ${stored} articles, 95th percentile`, `${p95.toFixed(1)} ms`, '≤ 50 ms', p95 <= 50)
const [one] = varied({ text: `خبر\n\n${articles[0]?.text ?? ''}`, published: '2024-06-26' }, rounds)
const began = performance.now()
if (one !== undefined) await dossier.add([{ reading: one }])
report('one more article', `${(performance.now() - began).toFixed(1)} ms`, '≤ 50 ms')
await dossier.close()
rmSync(folder, { recursive: true })

/** The article as another one: same words, another id. */
function varied({ text, published }: { readonly text: string; readonly published: string }, round: number): Reading[] {
  try {
    const reading = read({ text, format: 'text', encoding: 'utf-8' }, { published, language: 'ar' })
    const digest = createHash('sha256').update(`${round} ${reading.article.digest}`).digest('hex')
    return [{ ...reading, article: { ...reading.article, id: digest.slice(0, 16), digest } }]
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}
