// Words in a terminal: isolates, widths by grapheme, lines, and controls that an article must not smuggle in.

import { describe, expect, it } from 'vitest'
import { columns, flowed, isolated, padded, wrapped } from '../../src/export/measure-text.ts'

describe('words in a terminal', () => {
  it('counts marks and joined letters as people see them', () => {
    expect(columns('قَالَ')).toBe(3)
    expect(columns('e\u0301')).toBe(1)
    expect(columns(padded('قَالَ', 8))).toBe(8)
  })

  it('isolates words and takes out what would steer the terminal', () => {
    expect(isolated('نص \u202eخفي\u001b[31m')).toBe('\u2068نص خفي[31m\u2069')
  })

  it('breaks lines at spaces only', () => {
    expect(wrapped('واحد اثنان ثلاثة', 10)).toEqual(['واحد اثنان', 'ثلاثة'])
    expect(flowed(['aa', 'bb', 'cc'], 6)).toEqual(['aa, bb,', 'cc'])
  })
})
