// isnad measures and isnad compare as a user types them.

import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const isnad = (...args: string[]): { out: string; err: string; status: number | null } => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { encoding: 'utf8' })
  return { out: stdout, err: stderr, status }
}

describe('isnad measures', () => {
  it('shows the register and the monitoring', () => {
    const { out } = isnad('measures', '--on', '2024-05-01')
    expect(out).toContain('1718 ¶8(b)')
    expect(out).not.toContain('2009-06-12 – 2024-04-30')
    expect(isnad('measures').out).toContain('2009-06-12 – 2024-04-30')
  })

  it('says what a text would touch, in the language asked for', () => {
    const { out } = isnad('measures', '--text', 'North Korea shipped shells to Russia', '--language', 'ar')
    expect(out).toContain('would touch, if true')
    expect(out).toContain('1874 ¶9')
    expect(out).toContain('حظر التصدير')
    expect(isnad('measures', '--text', 'A bakery opened in Cairo').out).toContain('touches no measure')
  })

  it('reads an article and gives rows', () => {
    const { out } = isnad('measures', 'samples/articles/almarsad-million-shells.txt', '--published', '2023-11-01', '--format', 'csv')
    expect(out.split('\r\n')[0]).toContain('would touch if true')
    expect(out).toContain('1718 ¶8(b),from')
  })

  it('refuses what is no register, no format, no date', () => {
    expect(isnad('measures', '--register', 'data/links.yaml').err).toContain('not understood')
    expect(isnad('measures', '--register', 'nowhere.yaml').status).toBe(66)
    expect(isnad('measures', '--format', 'pdf').status).toBe(64)
    expect(isnad('measures', '--on', 'yesterday').status).toBe(64)
  })
})

describe('isnad compare', () => {
  it('a day against a year, in both languages', () => {
    expect(isnad('compare', '60 ألف طلقة يومياً', '2,5 مليون قذيفة سنوياً').out).toMatch(/21\.9 million a year[\s\S]*8\.8 to 1/)
    expect(isnad('compare', '60,000 rounds a day', '2.5 million shells a year').out).toContain('8.8 to 1')
  })

  it('as rows, with whoever says so', () => {
    const { out } = isnad('compare', '60 ألف طلقة يومياً', '2,5 مليون قذيفة سنوياً', '--format', 'csv')
    expect(out.split('\r\n').slice(0, 3)).toEqual([
      'words,low,figure,high,unit,per,by,said,first to second',
      '60 ألف طلقة,21900000,21900000,21900000,,P1Y,nobody named,,8.8 to 1',
      '"2,5 مليون قذيفة",2500000,2500000,2500000,,P1Y,nobody named,,8.8 to 1',
    ])
  })

  it('refuses in plain words', () => {
    const { out, status } = isnad('compare', '70 wagons', '20 ships')
    expect(out).toContain('These do not compare')
    expect(status).toBe(0)
    expect(isnad('compare', 'many', '20 ships')).toMatchObject({ status: 64 })
  })

  it('tells the speakers of an article', () => {
    const { out } = isnad(
      'compare',
      '10,000 rounds',
      '1,000 containers',
      '--in',
      'samples/articles/harbourledger-containers.txt',
      '--published',
      '2023-10-14',
    )
    expect(out).toContain('do not compare')
  })
})
