// Links: an announcement stays one until something dated says that trains ran.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, type LinkEventKind, type LinkStatement } from '../../src/index.ts'
import { linksIn, registeredLinkStatements, watchedLinks } from '../../src/monitor.ts'
import { linkStateOn, linkStates, statementsFor } from '../../src/watch/links/index.ts'

const statement = (
  kind: LinkEventKind,
  stated: string,
  when: [string | null, string | null],
  more: Partial<LinkStatement> = {},
): LinkStatement => ({
  link: 'x',
  kind,
  stated,
  when: { from: when[0], to: when[1] },
  chain: [],
  act: 'assert',
  certainty: 'certain',
  words: kind,
  ...more,
})
const STOPPED = statement('suspended', '2024-06-26', ['2020-02-01', '2020-02-29'])
const PROMISED = statement('announced', '2024-06-26', ['2024-07-01', '2024-07-31'])
const states = (...s: LinkStatement[]): string[] => linkStates('x', s).map((state) => `${state.state} ${state.from ?? ''}`)

describe('states', () => {
  it('announced in June for July stays announced', () => {
    expect(states(STOPPED, PROMISED)).toEqual(['suspended 2020-02-01', 'announced 2024-06-26'])
    expect(linkStateOn('x', [STOPPED, PROMISED], '2026-01-01')).toMatchObject({
      state: 'announced',
      promised: { from: '2024-07-01', to: '2024-07-31' },
    })
  })

  it('until trains ran; a test is no traffic, a denial no event, a possibility no event', () => {
    expect(states(STOPPED, PROMISED, statement('test', '2025-01-30', ['2025-01-24', '2025-01-26']))).toHaveLength(2)
    expect(states(STOPPED, PROMISED, statement('ran', '2024-08-01', ['2024-07-20', '2024-07-20'], { act: 'deny' }))).toHaveLength(2)
    expect(states(STOPPED, PROMISED, statement('ran', '2024-08-01', ['2024-07-20', '2024-07-20'], { certainty: 'possible' }))).toHaveLength(
      2,
    )
    expect(states(STOPPED, PROMISED, statement('ran', '2024-08-01', ['2024-07-20', '2024-07-20'])).at(-1)).toBe('operating 2024-07-20')
  })

  it('what runs is not put back by one more promise, and what nobody spoke of is unknown', () => {
    expect(
      states(statement('ran', '2024-08-01', ['2024-07-20', '2024-07-20']), statement('announced', '2024-09-01', ['2024-10-01', null])),
    ).toHaveLength(1)
    expect(linkStateOn('x', [STOPPED], '2019-01-01').state).toBe('unknown')
    expect(linkStateOn('y', [STOPPED], '2024-07-01').state).toBe('unknown')
  })

  it('do not depend on the order of the statements', () => {
    const all = [
      STOPPED,
      PROMISED,
      statement('irregular', '2024-06-07', ['2024-06-06', '2024-06-06']),
      statement('regular', '2024-12-17', ['2024-12-16', '2024-12-16']),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(states(...shuffled)).toEqual(states(...all))
      }),
    )
  })

  it('of the register: no train of July 2024 was ever seen', () => {
    const links = watchedLinks()
    const of = (id: string): LinkStatement[] => [
      ...statementsFor(links.find((l) => l.id === id) as (typeof links)[number], links, registeredLinkStatements()),
    ]
    const link = 'passenger-vladivostok-rason'
    expect(linkStateOn(link, of(link), '2024-12-31')).toMatchObject({ state: 'announced', promised: { from: '2024-07-01' } })
    expect(linkStateOn(link, of(link), '2023-01-01').state).toBe('suspended')
    expect(linkStateOn('passenger-khasan-tumangang', of('passenger-khasan-tumangang'), '2025-01-01').state).toBe('operating')
  })
})

describe('statements read from articles', () => {
  const of = (text: string, published: string, language = 'ar'): readonly LinkStatement[] =>
    linksIn(read({ text: `—\n\n${text}\n`, format: 'text', encoding: 'utf-8' }, { language, published }))
  const shown = (s: LinkStatement): unknown[] => [s.link, s.kind, s.when.from, s.when.to, s.chain.map((h) => h.entity)]

  it('who announced what for when, through whom', () => {
    const [announced] = of(
      'نقلت إنترفاكس عن حاكم بريموريه أوليغ كوجيمياكو أن قطار الركاب سينطلق من فلاديفوستوك إلى راسون في يوليو المقبل.',
      '2024-06-26',
    )
    expect(shown(announced as LinkStatement)).toEqual([
      'passenger-vladivostok-rason',
      'announced',
      '2024-07-01',
      '2024-07-31',
      ['interfax', 'oleg-kozhemyako'],
    ])
  })

  it('a stop counted back from what it lasted, and a stop with a date', () => {
    const found = of('قالت روسيا إنها ستستأنف قطارات الركاب مع كوريا الشمالية في يوليو المقبل بعد توقفها لأربع سنوات.', '2024-06-26')
    expect(found.map((s) => s.kind)).toEqual(['announced', 'suspended'])
    expect(found[1]?.when.from?.slice(0, 4)).toBe('2019')
    expect(of('توقفت قطارات الركاب بين روسيا وكوريا الشمالية في فبراير 2020.', '2024-06-26').map(shown)).toEqual([
      ['passenger-russia-dprk', 'suspended', '2020-02-01', '2020-02-29', []],
    ])
  })

  it('«since» opens a stretch; «for the first time since» dates nothing', () => {
    expect(of('Ships have sailed between the port of Najin and Dunai since late August.', '2023-10-17', 'en').map(shown)).toEqual([
      ['sea-rajin-dunai', 'ran', '2023-08-21', '2023-10-17', []],
    ])
    const [first] = of('A passenger train crossed from Khasan to Tumangang for the first time since February 2020.', '2024-06-07', 'en')
    expect(shown(first as LinkStatement)).toEqual(['passenger-khasan-tumangang', 'ran', null, '2024-06-07', []])
  })

  it('the sample: suspended, then announced, and an irregular train on the way that is not the direct one', () => {
    const text = readFileSync('samples/articles/sharq360-passenger-train.txt', 'utf8')
    const statements = linksIn(read({ text, format: 'text', encoding: 'utf-8' }, { published: '2024-06-26' }))
    const links = watchedLinks()
    const link = links.find((l) => l.id === 'passenger-vladivostok-rason') as (typeof links)[number]
    expect(linkStates(link.id, statementsFor(link, links, statements)).map((s) => s.state)).toEqual(['suspended', 'announced'])
  })

  it('says nothing of ministers who meet', () => {
    expect(of('التقى وزيرا خارجية روسيا وكوريا الشمالية في موسكو ثم عاد الوفد إلى بيونغ يانغ.', '2024-06-26')).toEqual([])
  })
})
