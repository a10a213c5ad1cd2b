// isnad observe, watch, ais and voyages as a user runs them: one dossier from the first count to the list of voyages.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { exitCodes } from '../../src/cli/exit.ts'
import { isnadProgram } from '../../src/cli/program.ts'
import { Failure } from '../../src/model/failure.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-watch-'))
const dossier = join(folder, 'isnad.db')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in this process; what it prints is caught. */
async function isnad(...args: readonly string[]): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const written = { out: '', err: '' }
  const catching = (['out', 'err'] as const).map((to) =>
    vi.spyOn(to === 'out' ? process.stdout : process.stderr, 'write').mockImplementation((text) => {
      written[to] += String(text)
      return true
    }),
  )
  try {
    await isnadProgram().parseAsync(['node', 'isnad', ...args, '--dossier', dossier])
    return { ...written, code: 0 }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { out: written.out, err: `${error.message} ${error.remedy}`, code: exitCodes[error.code] }
  } finally {
    for (const spy of catching) spy.mockRestore()
  }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The bytes of Arabic words in Windows-1256, as characters of one byte each. */
function inWindows1256(words: string): string {
  const decoder = new TextDecoder('windows-1256')
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const byCharacter = new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Array.from(words, (c) => String.fromCharCode(byCharacter.get(c) as number)).join('')
}

const HEAD = 'MMSI,BaseDateTime,LAT,LON,SOG,VesselName,IMO'
const fix = (moment: string, place: string, more = '0.0,TEST,IMO9179842'): string => `273000001,${moment},${place},${more}`
const RAJIN = '42.2333,130.3'
const DUNAI = '42.88028,132.3375'

describe('counts', () => {
  it('come out of the sample with an anomaly, its chance, and the bound of a speaker', async () => {
    const sample = 'samples/observations/tumangang-railcars.csv'
    const { out, err, code } = await isnad('observe', 'import', sample, '--site', 'tumangang', '--quantity', 'railcars')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('22 observations kept, 0 there before, 0 rows refused')
    expect((await isnad('observe', 'import', sample, '--site', 'محطة نهر تومان', '--quantity', 'railcars')).out).toContain(
      '0 observations kept, 22 there before',
    )
    const bound = ['--over', '2018-10-05/2023-10-05', '--high', '20', '--speaker', 'csis']
    expect((await isnad('observe', 'add', 'tumangang', 'railcars', ...bound)).code).toBe(0)
    const [state] = JSON.parse((await isnad('watch', '--format', 'json')).out) as [
      { anomalies: { observed: number; expected: number; chance: number }[]; baseline: { looks: number }; beyond: { words: string }[] },
    ]
    expect(state.anomalies.map(({ observed }) => observed)).toEqual([64])
    expect(state.anomalies[0]?.chance).toBeLessThan(1e-9)
    expect(state.baseline.looks).toBe(20)
    expect(state.beyond.map(({ words }) => words)).toEqual(['above the reported maximum'])
    const { out: table } = await isnad('watch', 'Tumangang', '--format', 'md')
    expect(table).toContain('64, above the expected')
    expect(table).toContain('above the reported maximum, 20 in 2018-10-05 – 2023-10-05 (csis)')
    expect(table).toContain('not visible')
  })

  it('that are wrong are told with their line, in any encoding', async () => {
    const note = 'محطة تومان عربات كثيرة تحت أغطية ولا يرى ما فيها من حمولة'
    const arabic = Buffer.from(
      `date,count,method,source,note\n2023-10-05,3,by eye,own,${inWindows1256(note)}\n2023-10-06,-3,by eye,own,\n`,
      'latin1',
    )
    const { out, err } = await isnad(
      'observe',
      'import',
      file('counts.csv', arabic),
      '--encoding',
      'windows-1256',
      '--site',
      'khasan',
      '--quantity',
      'railcars',
    )
    expect(out).toContain('1 observations kept')
    expect(err).toContain('read as windows-1256')
    expect(err).toContain('counts.csv:3: refused: count -3 is negative')
    const [{ series }] = JSON.parse((await isnad('watch', 'khasan', '--format', 'json')).out) as [
      { series: { observations: { id: string; evidence: { note: string } }[] } },
    ]
    expect(series.observations[0]?.evidence.note).toBe(note)
    expect((await isnad('observe', 'remove', series.observations[0]?.id ?? '')).out).toContain('taken back')
    expect((await isnad('watch', 'khasan')).out).toContain('Nothing was observed')
  })

  it.each([
    [['observe', 'add', 'nowhere', 'railcars'], 64, 'No site or link is called'],
    [['observe', 'add', 'khasan', 'railcars', '--count', '3', '--method', 'm', '--source', 's'], 64, 'date: is missing'],
    [['observe', 'add', 'khasan', 'railcars', '--over', '2023'], 64, 'one end and a speaker'],
    [['observe', 'import', 'none.csv'], 66, 'no file'],
    [['ais', 'import', 'package.json'], 66, 'no file of positions'],
    [['ais', 'import', 'none.csv'], 66, 'no file'],
    [['ais', 'fences', 'package.json'], 66, 'holds no fences'],
    [['voyages', '--since', 'May'], 64, 'no date'],
    [['watch', '--format', 'pdf'], 64, 'no format'],
  ])('%o is answered in plain words', async (args, code, words) => {
    const answer = await isnad(...args)
    expect([answer.code, answer.err.includes(words), answer.err.includes('    at ')]).toEqual([code, true, false])
  })
})

describe('ships', () => {
  it('are read from files, plain or packed, once; their voyages are listed and counted', async () => {
    const hours = (day: number, from: number, to: number, place: string): string[] =>
      Array.from({ length: to - from + 1 }, (_, i) => fix(`2023-09-0${day}T${String(from + i).padStart(2, '0')}:00:00`, place))
    const first = file('one.csv.gz', gzipSync([HEAD, ...hours(1, 0, 6, RAJIN), ...hours(1, 18, 23, DUNAI)].join('\n')))
    const { out, err, code } = await isnad('ais', 'import', first)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('(marinecadastre): 13 positions of 1 ships out of 14 lines, 2023-09-01 – 2023-09-01')
    expect((await isnad('ais', 'import', first)).out).toContain('read before; nothing changed')
    const second = file('two.csv', [HEAD, ...hours(3, 0, 6, RAJIN), fix('2033-09-03T09:00:00', RAJIN), fix('soon', RAJIN)].join('\n'))
    expect((await isnad('ais', 'import', second)).err).toMatch(
      /two\.csv:9: refused: the date lies in the future.*\n.*two\.csv:10: refused: no date and time/,
    )
    const voyages = JSON.parse(
      (await isnad('voyages', '--from', 'najin', '--to', 'dunai', '--since', '2023-08', '--format', 'json')).out,
    ) as {
      names: string[]
      imos: string[]
      gaps: { hours: number }[]
    }[]
    expect(voyages).toMatchObject([{ names: ['TEST'], imos: ['9179842'], gaps: [{ hours: 12 }] }])
    expect((await isnad('voyages', '--format', 'csv')).out.split('\n').length).toBe(4)
    expect((await isnad('voyages', '--since', '2023-10')).out).toContain('No voyage was seen')
    expect((await isnad('voyages', '--months', '--format', 'csv')).out).toContain('2023-09,2,2,')
    const [link] = JSON.parse((await isnad('watch', 'sea-rajin-dunai', '--format', 'json')).out) as [
      { series: { observations: { value: { count: number }; effort: { amount: number } }[] } },
    ]
    expect(link.series.observations).toMatchObject([{ value: { count: 2 }, effort: { amount: 6, unit: 'hours heard' } }])
  })

  it('are looked for in the fences that a user draws', async () => {
    const square = [[132.3, 42.8], [132.31, 42.8], [132.31, 42.81], [132.3, 42.8]] // prettier-ignore
    const geojson = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { site: 'Dunai', source: 'drawn on a chart' } as { site: string; source?: string }, geometry: { type: 'Polygon', coordinates: [square] } }] } // prettier-ignore
    expect((await isnad('ais', 'fences', file('ports.geojson', JSON.stringify(geojson)))).out).toContain('1 fences kept: dunai')
    const { out } = await isnad('ais', 'fences')
    expect(out).toMatch(/dunai +polygon of 3 corners .*drawn on a chart/)
    expect(out).toMatch(/rajin +circle of 4\.9 km around 42\.2333, 130\.3/)
    delete geojson.features[0]!.properties.source
    expect((await isnad('ais', 'fences', file('bare.geojson', JSON.stringify(geojson)))).err).toContain('features.0.properties.source')
    expect((await isnad('voyages', '--from', 'najin', '--to', 'dunai')).out).toContain('No voyage was seen')
  })
})
