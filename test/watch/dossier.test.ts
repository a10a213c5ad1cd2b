// The whole dossier as a user has it: the samples alone, and the seeds of the measuring data where they lie beside the clone.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exitCodes } from '../../src/cli/exit.ts'
import { readDossier } from '../../src/cli/dossier.ts'
import { isnadProgram } from '../../src/cli/program.ts'
import { openDossier } from '../../src/dossier.ts'
import { read } from '../../src/index.ts'
import { Failure } from '../../src/model/failure.ts'
import { touches, watchScene } from '../../src/monitor.ts'
import { compareSides, sidesOf } from '../../src/watch/arithmetic/index.ts'
import { shared } from '../../tools/shared.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-dossier-'))
const dossier = join(folder, 'isnad.db')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in this process; what it prints is caught. */
async function isnad(path: string, ...args: readonly string[]): Promise<string> {
  let out = ''
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ]
  try {
    await isnadProgram().parseAsync(['node', 'isnad', ...args, '--dossier', path])
    return out
  } catch (error) {
    if (error instanceof Failure) return `${exitCodes[error.code]}: ${error.message}`
    throw error
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

interface Row {
  readonly subject: string
  readonly state?: { readonly state: string }
  readonly states?: readonly { readonly state: string }[]
  readonly series?: {
    readonly kind: string
    readonly observations: readonly { readonly value: object; readonly evidence: { readonly source: string } }[]
  }
  readonly beyond?: readonly { readonly words: string }[]
  readonly bounds?: readonly { readonly amount: number; readonly over: { readonly from: string; readonly to: string } }[]
  readonly anomalies?: readonly { readonly chance: number }[]
  readonly cap?: { readonly words: string; readonly source: string }
}
const watched = async (path: string, ...args: readonly string[]): Promise<readonly Row[]> =>
  JSON.parse(await isnad(path, 'watch', ...args, '--format', 'json')) as Row[]

describe('the samples', () => {
  beforeAll(async () => {
    const store = await openDossier(dossier)
    const { readings } = await readDossier('samples')
    await store.add(readings.map(({ reading }) => ({ reading })))
    await store.close()
  })

  it('Tumangang: the count of CSIS as a lower bound, five years as its baseline, above the reported maximum', async () => {
    const [row] = await watched(dossier, 'tumangang')
    expect(row?.series?.observations.map(({ value, evidence }) => [value, evidence.source])).toContainEqual([
      { low: 70, count: 73 },
      'csis',
    ])
    expect(row?.bounds?.every(({ amount, over }) => amount === 20 && over.from.startsWith('2018') && over.to === '2023-10-05')).toBe(true)
    expect(new Set(row?.beyond?.map(({ words }) => words))).toEqual(new Set(['above the reported maximum']))
  })

  it('the imagery that is written for the project gives an anomaly with its chance', async () => {
    const csv = 'samples/observations/tumangang-railcars.csv'
    await isnad(dossier, 'observe', 'import', csv, '--site', 'tumangang', '--quantity', 'railcars')
    const row = (await watched(dossier, 'tumangang')).find(({ series }) => series?.kind === 'imagery')
    expect(row?.anomalies).toHaveLength(1)
    expect(row?.anomalies?.[0]?.chance).toBeLessThan(1e-9)
  })

  it('Rajin–Dunai: at least six voyages since late August by CSIS', async () => {
    const [row] = await watched(dossier, 'sea-rajin-dunai')
    expect(row?.series?.observations).toContainEqual(
      expect.objectContaining({
        value: { low: 6 },
        time: { from: '2023-08-21', to: '2023-10-18' },
        evidence: expect.objectContaining({ source: 'csis' }) as unknown,
      }),
    )
    expect(await isnad(dossier, 'watch')).toMatch(/≥ 6 csis, ≥ 5 rusi/)
  })

  it('passenger trains Vladivostok–Rason: suspended, then announced, and not running', async () => {
    const [row] = await watched(dossier, 'passenger-vladivostok-rason')
    expect(row?.states?.map(({ state }) => state)).toEqual(['suspended', 'announced'])
    expect((await watched(dossier)).find(({ subject }) => subject === 'passenger-vladivostok-rason')?.state?.state).toBe('announced')
  })

  it('a claim of the ledger is shown with what it would touch, in every format; one that is not there is told', async () => {
    const claims = JSON.parse(await isnad(dossier, 'claims', '--category', 'shipment', '--format', 'json')) as {
      id: string
      gloss: string
    }[]
    const shells = claims.find(({ gloss }) => /shells/.test(gloss))
    expect(await isnad(dossier, 'measures', '--claim', shells?.id ?? '')).toMatch(/would touch, if true:\n +1718 ¶8\(b\) · from/)
    expect(await isnad(dossier, 'measures', '--claim', shells?.id ?? '', '--format', 'csv')).toMatch(/^would touch if true,/)
    const json = JSON.parse(await isnad(dossier, 'measures', '--claim', shells?.id ?? '', '--format', 'json')) as {
      touches: { measure: string }[]
    }[]
    expect(json.flatMap(({ touches: of }) => of.map(({ measure }) => measure))).toContain('unscr-1718-8b')
    expect(await isnad(dossier, 'measures', '--claim', 'zzz')).toMatch(/^64: There is no claim/)
  })

  it.each([
    ['alofoq-limousine.txt', '2024-02-20', ['unscr-1718-8a-iii', 'unscr-2094-23', 'unscr-2397-7']],
    ['northbound-training.txt', '2024-10-25', ['unscr-1718-8c', 'unscr-1874-9', 'unscr-2270-9']],
    ['almarsad-million-shells.txt', '2023-11-01', ['unscr-1718-8b', 'unscr-1718-8c', 'unscr-1874-9', 'unscr-2270-9']],
    ['sharq360-passenger-train.txt', '2024-06-26', []],
  ])('%s touches the right paragraphs', (file, published, measures) => {
    const reading = read({ text: readFileSync(`samples/articles/${file}`, 'utf8'), format: 'text', encoding: 'utf-8' }, { published })
    expect([...new Set(touches(reading).flatMap((f) => f.touches.map(({ measure }) => measure)))].sort()).toEqual(measures)
  })

  it('amounts under a cap are summed for each source and never over sources', async () => {
    const add = (low: string, source: string): Promise<string> =>
      isnad(dossier, 'observe', 'add', 'cap-refined', 'bbl', '--date', '2023', '--low', low, '--kind', 'official', '--method', 'estimate', '--source', source) // prettier-ignore
    await add('300000', 'one')
    await add('400000', 'two')
    await add('600000', 'three')
    const rows = await watched(dossier, 'cap-refined')
    expect(rows.flatMap(({ cap }) => (cap === undefined ? [] : [[cap.source, cap.words]]))).toEqual([
      ['one', 'may be above the limit'],
      ['three', 'above the limit'],
      ['two', 'may be above the limit'],
    ])
  })

  it('what articles tell is kept: watched again, none is read', async () => {
    const store = await openDossier(dossier)
    expect(
      await store.query('select count(*) as n from articles a left join heard h on h.article = a.key where h.version is null'),
    ).toEqual([{ n: 0 }])
    await store.close()
  })
})

const SEEDS = shared('seeds')
/** The days that the articles were published, as far as their text does not say. */
const DAYS = ['2024-06-26', '2023-10-07', '2024-06-18', '2023-09-19', '2023-10-19']

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  const readings = DAYS.map((published, i) => {
    const path = join(SEEDS, `seed-00${i}.txt`)
    return existsSync(path) ? read({ text: readFileSync(path, 'utf8'), format: 'text', encoding: 'utf-8' }, { published }) : undefined
  }).filter((reading) => reading !== undefined)
  const path = join(folder, 'seeds.db')
  beforeAll(async () => {
    const store = await openDossier(path)
    await store.add(readings.map((reading) => ({ reading })))
    await store.close()
  })

  it('Tumangang: at least 70 by CSIS, above the reported maximum of five years', async () => {
    const [row] = await watched(path, 'tumangang')
    expect(row?.series?.observations.map(({ value, evidence }) => [value, evidence.source])).toEqual([[{ low: 70 }, 'csis']])
    expect(row?.bounds?.map(({ amount, over }) => [amount, over.from.slice(0, 4)])).toEqual([[20, '2018']])
    expect(row?.beyond?.map(({ words }) => words)).toEqual(['above the reported maximum'])
  })

  it('the passenger service is suspended, then announced', async () => {
    const [row] = await watched(path, 'passenger-vladivostok-rason')
    expect(row?.states?.map(({ state }) => state)).toEqual(['suspended', 'announced'])
  })

  it('a limousine and shells touch what they should', () => {
    const touched = (i: number): string[] =>
      touches(readings[i]!).flatMap((f) => f.touches.map(({ measure, direction }) => `${measure} ${direction}`))
    expect(touched(2)).toEqual(
      expect.arrayContaining(['unscr-1718-8a-iii to', 'unscr-2397-7 to', 'unscr-1718-8b from', 'unscr-1874-9 from']),
    )
    expect(touched(4)).toEqual(expect.arrayContaining(['unscr-1718-8b from', 'unscr-1874-9 from']))
    // Drills of others are nobody's training under the measures.
    expect([...touched(2), ...touched(4)].some((t) => t.startsWith('unscr-2270-9'))).toBe(false)
  })

  it('so many a day against so many a year: 8.8 to 1, with the one who says so', () => {
    const sides = sidesOf(watchScene(readings[1]!)!)
    const [daily, yearly] = [sides.find(({ per }) => per === 'P1D'), sides.find(({ per }) => per === 'P1Y')]
    const result = compareSides(daily!, yearly!)
    expect('ratio' in result && result.ratio.count).toBeCloseTo(8.76, 2)
    expect(daily?.chain.at(-1)?.entity).toContain('ukrain')
    expect([daily?.said, yearly?.said]).toEqual(['2023-10-07', '2023-10-07'])
  })
})

const POOL = shared('pool.jsonl')
describe.skipIf(!existsSync(POOL))('articles of the pool', () => {
  it('without goods of the North touch nothing', () => {
    const rows = readFileSync(POOL, 'utf8').split('\n', 400).filter((line) => line !== '').map((line) => JSON.parse(line) as { text: string; date?: string }) // prettier-ignore
    const others = rows.filter(({ text }) => !/كوريا الشمالية|بيونغ|North Korea|Pyongyang/.test(text)).slice(0, 40)
    expect(others.length).toBeGreaterThanOrEqual(20)
    for (const { text, date } of others) {
      const reading = read({ text, format: 'text', encoding: 'utf-8' }, /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? { published: date! } : {})
      expect(
        touches(reading).filter((f) => f.touches.length > 0),
        text.slice(0, 60),
      ).toEqual([])
    }
  })
})
