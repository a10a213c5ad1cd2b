// Positions out of files: published sentences, three layouts, bad lines one by one, whatever the chunks; a function of the set of positions.

import { describe, expect, it } from 'vitest'
import { AisReader, type AisImport } from '../../src/watch/ais/import.ts'
import { growth, MOST } from '../growth.ts'
import { uniform } from './random.ts'

const NOW = Date.UTC(2026, 0, 1) / 1000
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function readAll(text: string | Uint8Array, chunk = 1 << 16, columns = {}): AisImport {
  const reader = new AisReader({ name: 'file', now: NOW, columns })
  const all = typeof text === 'string' ? bytes(text) : text
  for (let i = 0; i < all.length; i += chunk) reader.feed(all.subarray(i, i + chunk))
  return reader.end()
}
const told = ({ faults }: AisImport): string[] => faults.lines.map(({ line, fault }) => `${line} ${fault}`)
const kept = ({ fleet }: AisImport) => [...fleet.kept()]

const MARINE =
  'MMSI,BaseDateTime,LAT,LON,SOG,COG,Heading,VesselName,IMO,CallSign,VesselType,Status,Length,Width,Draft,Cargo,TransceiverClass'
const DANISH =
  '# Timestamp,Type of mobile,MMSI,Latitude,Longitude,Navigational status,ROT,SOG,COG,Heading,IMO,Callsign,Name,Ship type,Cargo type,Width,Length,Type of position fixing device,Draught,Destination,ETA,Data source type,A,B,C,D'

// Sentences and their contents after the tests of pyais (github.com/M0r13n/pyais, MIT, tests/test_decode.py), which checked them with other decoders.
describe('AIVDM', () => {
  const at = (sentence: string): string => `\\c:1700000000*5F\\${sentence}`

  it.each([
    ['1', '!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C', 366053209, 37.802118, -122.341618, 0],
    ['1, under way', '!AIVDM,1,1,,A,15NPOOPP00o?b=bE`UNv4?w428D;,0*24', 367533950, 37.808418, -122.408232, 0],
    ['3', '!AIVDM,1,1,,A,35NSH95001G?wopE`beasVk@0E5:,0*6F', 367581220, 37.8107, -122.3343, 0.1],
    ['18', '!AIVDM,1,1,,A,B5NJ;PP005l4ot5Isbl03wsUkP06,0*76', 367430530, 37.785035, -122.26732, 0],
    ['19', '!AIVDM,1,1,,B,C5N3SRgPEnJGEBT>NhWAwwo862PaLELTBJ:V00000000S0D:R220,0*0B', 367059850, 29.543695, -88.810394, 8.7],
  ])('type %s', (_type, sentence, mmsi, lat, lon, speed) => {
    const [fix] = kept(readAll(at(sentence)))
    expect(fix).toMatchObject({ mmsi, speed, moment: 1_700_000_000 })
    // As many digits as the tests of pyais tell.
    expect(Math.abs(fix!.lat - lat)).toBeLessThan(0.0001)
    expect(Math.abs(fix!.lon - lon)).toBeLessThan(0.0001)
  })

  it('type 5 in two sentences, in either order, with others between', () => {
    const first = '!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C'
    const second = '!AIVDM,2,2,1,A,88888888880,2*25'
    const between = at('!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C')
    for (const text of [
      [first, second],
      [second, between, first],
    ])
      // prettier-ignore
      expect(readAll(text.join('\n')).ships).toContainEqual({ mmsi: 351759000, fact: 'name', value: 'EVER DIADEM' })
  })

  it('takes its time from a tag block, a receiver’s field, or a base station before it; else it has none', () => {
    const sentence = '!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C'
    const moment = (text: string): number | undefined => kept(readAll(text))[0]?.moment
    expect(moment(`${sentence},d-080,T56.48,r003669946,1325394060,1325394001`)).toBe(1_325_394_001)
    expect(moment(`\\s:2573,c:1325394001000*0A\\${sentence}`)).toBe(1_325_394_001)
    // Type 4 of the same tests: 2007-05-14 19:57:39.
    expect(moment(`!AIVDM,1,1,,A,403OviQuMGCqWrRO9>E6fE700@GO,0*4D\n${sentence}`)).toBe(Date.UTC(2007, 4, 14, 19, 57, 39) / 1000)
    expect(told(readAll(sentence))).toEqual(['1 no-date'])
  })

  it('refuses sentences that are broken, and goes on', () => {
    const good = at('!AIVDM,1,1,,B,15M67FC000G?ufbE`FepT@3n00Sa,0*5C')
    const lone = '!AIVDM,2,1,9,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*14'
    const read = readAll([good, good.replace('*5C', '*5D'), 'noise', lone, '!AIVDM,1,1*5C', '', good].join('\r\n'))
    expect(told(read)).toEqual(['2 checksum', '3 sentence', '4 fragment', '5 checksum', '7 duplicate'])
    expect(read.positions).toBe(2)
  })
})

describe('CSV', () => {
  it('in the layout of MarineCadastre, old and new', () => {
    const old = readAll(
      `${MARINE}\n273000001,2023-09-01T10:20:30,42.88028,132.33750,0.3,1,1,TEST SHIP,IMO9179842,CALL,70,0,100,20,5,70,A\n`,
    )
    expect(old.layout).toBe('marinecadastre')
    expect(kept(old)).toMatchObject([
      { mmsi: 273000001, moment: Date.UTC(2023, 8, 1, 10, 20, 30) / 1000, lat: 42.88028, lon: 132.3375, speed: 0.3 },
    ])
    expect(old.ships).toEqual([
      { mmsi: 273000001, fact: 'name', value: 'TEST SHIP' },
      { mmsi: 273000001, fact: 'imo', value: '9179842' },
    ])
    const renamed = readAll('mmsi,base_date_time,longitude,latitude,sog\n273000001,2024-09-01 10:20:30,132.3375,42.88028,\n')
    expect(kept(renamed)).toMatchObject([{ lat: 42.88028, lon: 132.3375 }])
    expect(kept(renamed)[0]).not.toHaveProperty('speed')
  })

  it('in the Danish layout: day first, decimal commas in quotes, base stations passed over', () => {
    const read = readAll(
      `${DANISH}\n03/02/2023 04:05:06,Class A,219000001,"57,8794","17,9125",Moored,0,0,1,1,Unknown,,NORD,,,,,,,,,AIS,,,,\n03/02/2023 04:05:06,Base Station,2190064,56.7,11.5,,,,,,Unknown,,,,,,,,,,,AIS,,,,\n`,
    )
    expect(read.layout).toBe('danish')
    expect(kept(read)).toMatchObject([{ mmsi: 219000001, lat: 57.8794, lon: 17.9125, moment: Date.UTC(2023, 1, 3, 4, 5, 6) / 1000 }])
    expect(read.ships).toEqual([{ mmsi: 219000001, fact: 'name', value: 'NORD' }])
    expect(told(read)).toEqual(['3 no-ship'])
  })

  it('of any export whose columns are named', () => {
    const text = 'id;ts;y;x\n273000001;2024-01-01T00:00:00+09:00;42,5;131,5\n'
    const read = readAll(text, 7, { mmsi: 'id', moment: 'ts', lat: 'y', lon: 'x' })
    expect(kept(read)).toMatchObject([{ lat: 42.5, lon: 131.5, moment: Date.UTC(2023, 11, 31, 15) / 1000 }])
    expect(() => readAll(text)).toThrow(/no file of positions/)
    expect(() => readAll('')).toThrow(/is empty/)
  })

  it('refuses or flags bad lines one by one and keeps the rest', () => {
    const rows = [
      '273000001,2023-09-01T10:00:00,43,132,0',
      '273000001,2023-09-01T10:00:00,43,132,0',
      '273000001,2023-09-01T10:10:00,93,132,0',
      '273000001,2023-09-01T10:10:00,0,0,0',
      '273000001,2027-09-01T10:10:00,43,132,0',
      '273000001,2023-02-30T10:10:00,43,132,0',
      '27300,2023-09-01T10:10:00,43,132,0',
      'ship,2023-09-01T10:10:00,43,132,0',
      '273000001,2023-09-01T10:10:00',
      '273000001,2023-09-01T10:10:00,20,132,0',
      '273000001,2023-09-01T10:20:00,43.01,132,102.3',
      '273000001,2023-09-01T10:20:00,north,132,0',
    ]
    const read = readAll(`MMSI,BaseDateTime,LAT,LON,SOG\n${rows.join('\n')}`)
    expect(told(read)).toEqual([
      '3 duplicate',
      '4 coordinates',
      '5 coordinates',
      '6 future',
      '7 moment',
      '8 mmsi',
      '9 mmsi',
      '10 columns',
      '11 jump',
      '13 coordinates',
    ])
    expect([read.positions, read.faults.total('refused'), read.faults.total('flagged')]).toEqual([4, 8, 2])
    expect(kept(read).at(-1)).not.toHaveProperty('speed')
  })
})

describe('what is kept', () => {
  const random = uniform(5)
  const lines = Array.from({ length: 3000 }, (_, i) => {
    const ship = Math.floor(random() * 5)
    const time = new Date((Date.UTC(2024, 0, 1) / 1000 + i * 40) * 1000).toISOString().slice(0, 19)
    return `${273000001 + ship},${time},${(42 + random() / 50).toFixed(5)},${(131 + random() / 50).toFixed(5)},${(random() * 10).toFixed(1)}`
  })
  const text = (rows: readonly string[]): string => `MMSI,BaseDateTime,LAT,LON,SOG\n${rows.join('\n')}\n`

  it('is the same whatever the chunks and the order of lines', () => {
    const expected = kept(readAll(text(lines)))
    expect(expected.length).toBeLessThan(1200)
    for (const chunk of [1, 13, 4096]) expect(kept(readAll(text(lines), chunk))).toEqual(expected)
    const shuffled = lines.map((line) => [random(), line] as const).sort(([a], [b]) => a - b)
    expect(kept(readAll(text(shuffled.map(([, line]) => line))))).toEqual(expected)
  })

  it('has each ship, slot and cell once, with its earliest position', () => {
    const seen = new Set<string>()
    for (const { mmsi, slot, cell, moment } of kept(readAll(text(lines)))) {
      const key = `${mmsi} ${slot} ${cell}`
      expect(seen.has(key)).toBe(false)
      seen.add(key)
      expect(Math.floor(moment / 600)).toBe(slot)
    }
  })
})

describe('the time it takes', () => {
  it.each([
    ['positions', (n: number) => `MMSI,BaseDateTime,LAT,LON,SOG\n${'273000001,2023-09-01T10:00:00,43,132,0\n'.repeat(n)}`],
    ['one long line', (n: number) => `MMSI,BaseDateTime,LAT,LON,SOG\n${'"1,'.repeat(10 * n)}`],
    [
      'sentences that never end',
      (n: number) => Array.from({ length: n }, (_, i) => `!AIVDM,9,1,${i},A,55?MbV02;H;s<HtKR20,0*1C`).join('\n'),
    ],
  ])('grows with %s and no faster', (_what, make) => expect(growth(make, 3000, (text) => readAll(text))).toBeLessThan(MOST))
})
