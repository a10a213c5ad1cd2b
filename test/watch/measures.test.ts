// Measures: direction first, the law of the day of the act, nothing where nothing is touched, denials beside what they deny.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { read } from '../../src/index.ts'
import { Failure } from '../../src/model/failure.ts'
import { touches, touchesOfClaim, unMeasures } from '../../src/monitor.ts'
import { capPeriods, capsOn, machineryOn, measuresOn, registerOf } from '../../src/watch/measures/index.ts'

/** Paragraphs that a claim would touch, each with its direction. */
function touched(text: string, said = '2024-06-01'): string[] {
  return touchesOfClaim({ text, said }).touches.map(
    (t) => `${t.measure.replace('unscr-', '')} ${t.direction}${t.disputed ? ' disputed' : ''}`,
  )
}

const SHELLS = ['1718-8b from', '1874-9 from']
const ARMS_TO = ['1718-8a-i to', '1874-10 to', '2270-6 to']

describe('the register', () => {
  it('holds every paragraph once, in both languages, with a source that is known', () => {
    const { measures } = unMeasures()
    const known = new Set(Object.keys(parse(readFileSync('data/bibliography.yaml', 'utf8')) as object))
    expect(measures).toHaveLength(118)
    expect(new Set(measures.map((m) => m.id)).size).toBe(118)
    for (const m of measures) {
      expect(m.text['en'], m.id).toBeTruthy()
      expect(m.text['ar'], m.id).toMatch(/\p{Script=Arabic}/u)
      for (const source of m.source) expect(known.has(source), `${m.id}: ${source}`).toBe(true)
      if (m.mark === 'verified') expect(m.source, m.id).not.toContain('memory')
    }
  })

  it('counts as checked only what was seen in its source', () => {
    const { measures } = unMeasures()
    expect(measures.filter((m) => m.mark === 'verified')).toHaveLength(45)
    expect(measures.filter((m) => m.mark === 'from-memory')).toHaveLength(30)
  })

  it('speaks of no violation', () => {
    for (const path of ['data/measures.yaml', 'src/export/measures-table.ts', 'src/watch/measures/touch.ts'])
      expect(readFileSync(path, 'utf8')).not.toMatch(/violates|يخالف|تنتهك/)
  })

  it('takes the measure in force on the day', () => {
    const ids = (on: string): string[] => measuresOn(unMeasures(), { from: on, to: on }).map((m) => m.id)
    expect(ids('2016-06-01')).toContain('unscr-2270-29')
    expect(ids('2017-01-01')).toContain('unscr-2321-26')
    expect(ids('2018-01-01')).not.toContain('unscr-2321-26')
    expect(ids('2018-01-01')).toContain('unscr-2371-8')
    expect(ids('2006-10-13')).toEqual([])
  })

  it('keeps caps by their windows and the monitoring by its dates', () => {
    const limit = (on: string): unknown => capsOn(unMeasures(), 'refined', { from: on, to: on }).map((c) => c.limits)
    expect(limit('2017-11-01')).toEqual([[{ value: 500000, unit: 'bbl' }]])
    expect(limit('2017-09-30')).toEqual([])
    expect(machineryOn(unMeasures(), '2024-04-30').map((m) => m.id)).toEqual(['committee', 'panel'])
    expect(machineryOn(unMeasures(), '2024-11-01').map((m) => m.id)).toEqual(['committee', 'msmt'])
  })

  it('refuses a register that names what it does not hold', () => {
    const record = { id: 'x', names: {}, state: 'kp', resolutions: [], measures: [] }
    expect(registerOf(record).measures).toEqual([])
    expect(() =>
      registerOf({
        ...record,
        caps: [{ subject: 'a', measure: 'b', from: '2020-01-01', period: 'window', limits: [], mark: 'verified', source: [] }],
      }),
    ).toThrow(Failure)
    expect(() => registerOf({ ...record, measures: [{ id: 'm' }] })).toThrow(/not understood/)
  })
})

describe('direction comes first', () => {
  it.each([
    'شحنت بيونغ يانغ إلى موسكو آلاف القذائف المدفعية',
    'زودت كوريا الشمالية روسيا بذخائر ثقيلة',
    'اشترت روسيا قذائف من كوريا الشمالية',
    'صدّرت كوريا الشمالية أسلحة إلى روسيا',
    'North Korea shipped artillery shells to Russia',
    'Russia bought ammunition from Pyongyang',
    'Pyongyang sent Moscow shells',
    'كوريا الشمالية زودت روسيا قبل أيام بشحنة قذائف',
    'سلّم الزعيم الكوري الشمالي إلى الرئيس الروسي شحنة من القذائف',
    'The North Korean government sold shells to the Russian army',
  ])('from the North: %s', (text) => expect(touched(text)).toEqual(SHELLS))

  it.each([
    'قد ترسل موسكو أسلحة إلى كوريا الشمالية',
    'سلّمت روسيا إلى بيونغ يانغ مدافع جديدة',
    'Russia delivered howitzers to North Korea',
    'Moscow supplied Pyongyang with missiles',
    'قدّم الرئيس الروسي لزعيم كوريا الشمالية كيم جونغ أون صواريخ',
    'باعت روسيا لحكومة كوريا الشمالية مدافع',
  ])('to the North: %s', (text) => expect(touched(text)).toEqual(ARMS_TO))

  it('marks both limbs where nobody says which way', () => {
    const found = touched('أبرمت موسكو وبيونغ يانغ صفقة أسلحة')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((f) => f.endsWith('unstated'))).toBe(true)
  })

  it('takes the actors of the ledger before the words', () => {
    const claim = { text: 'صفقة أسلحة بين موسكو وبيونغ يانغ', said: '2024-06-01', actors: ['north-korea'], recipients: ['russia'] }
    expect(touchesOfClaim(claim).touches.map((t) => t.direction)).toEqual(['from', 'from'])
  })
})

describe('goods', () => {
  it('a limousine to Kim is luxury and a vehicle', () => {
    expect(touched('أهدى بوتين لكيم جونغ أون سيارة ليموزين')).toEqual(['1718-8a-iii to', '2094-23 to', '2397-7 to'])
    expect(touched('Putin gave Kim Jong Un a limousine')).toEqual(['1718-8a-iii to', '2094-23 to', '2397-7 to'])
    for (const words of [
      'بعث رئيس روسيا إلى زعيم كوريا الشمالية كيم جونغ أون سيارة ليموزين روسية الصنع',
      'The Russian president gave the North Korean leader a Russian-made limousine',
    ])
      expect(touched(words), words).toEqual(['1718-8a-iii to', '2094-23 to', '2397-7 to'])
  })

  it('trainers and instruction are training', () => {
    expect(touched('أوفدت كوريا الشمالية مدربين عسكريين إلى روسيا')).toEqual(['1718-8c from', '1874-9 from', '2270-9 from'])
    expect(touched('Russia is training soldiers from North Korea with military instructors')).toContain('2270-9 both')
  })

  it('troops are named by no paragraph: the reading is disputed', () => {
    const found = touched('أرسلت كوريا الشمالية ثلاثة آلاف جندي إلى روسيا')
    expect(found).toEqual(['1718-8c from disputed', '1874-9 from disputed', '2270-8 from disputed', '2270-9 from disputed'])
  })

  it('oil to the North, coal and workers from it', () => {
    expect(touched('باعت روسيا إلى كوريا الشمالية مليون برميل من الديزل')).toEqual(['2397-5 to'])
    expect(touched('استوردت روسيا الفحم من كوريا الشمالية')).toEqual(['2371-8 from'])
    expect(touched('حذر الوزير من تهريب فحم كوريا الشمالية إلى الصين')).toEqual(['2371-8 from'])
    expect(touched('Russia hired North Korean workers')).toContain('2397-8 from')
  })

  it('asks for the law of the day of the act, not of the article', () => {
    const claim = (when: string): string[] =>
      touchesOfClaim({ text: 'استوردت الصين الفحم من كوريا الشمالية', said: '2024-01-01', when: { from: when, to: when } }).touches.map(
        (t) => t.measure,
      )
    expect(claim('2016-06-01')).toEqual(['unscr-2270-29'])
    expect(claim('2017-03-01')).toEqual(['unscr-2321-26'])
    expect(claim('2020-03-01')).toEqual(['unscr-2371-8'])
  })

  it('says when the act is not dated', () => {
    const [touch] = touchesOfClaim({ text: 'زودت كوريا الشمالية روسيا بذخائر', said: '2024-01-01' }).touches
    expect(touch).toMatchObject({ dated: 'statement', on: { from: '2024-01-01', to: '2024-01-01' } })
    const [dated] = touchesOfClaim({ text: 'زودت كوريا الشمالية روسيا بذخائر في مارس 2023', said: '2024-01-01' }).touches
    expect(dated).toMatchObject({ dated: 'act', on: { from: '2023-03-01', to: '2023-03-31' } })
  })

  it('quotes the words that matched', () => {
    const text = 'زودت كوريا الشمالية روسيا بذخائر'
    const words = touchesOfClaim({ text, said: '2024-01-01' }).touches[0]?.matched.map((m) => m.words)
    expect(words).toEqual(['زودت', 'كوريا الشمالية', 'روسيا', 'بذخائر'])
  })
})

describe('nothing is touched', () => {
  it('by what a state does with its own arms', () => {
    expect(touched('تعمل كوريا الشمالية على تزويد صواريخها برؤوس جديدة')).toEqual([])
  })

  it.each([
    ['حزب العمال الكوري يعقد مؤتمره في بيونغ يانغ بحضور وفد من روسيا'],
    ['أجرت سول وطوكيو مناورات مشتركة رداً على تهديدات كوريا الشمالية'],
    ['أرسلت كوريا الجنوبية أسلحة إلى أوكرانيا رغم اعتراض كوريا الشمالية'],
    ['زار وفد روسي كوريا الشمالية'],
    ['يحظر مجلس الأمن توريد السلع الفاخرة إلى كوريا الشمالية'],
    ['ناشدت كوريا الشمالية نزع السلاح في المنطقة'],
    ['The United States and Japan held joint drills as North Korea protested'],
    ['Poland sent tanks to Ukraine'],
    ['The Workers’ Party of Korea met in Pyongyang'],
  ])('%s', (text) => expect(touched(text)).toEqual([]))

  it('says what is under no ban', () => {
    expect(touchesOfClaim({ text: 'استؤنفت حركة قطارات الركاب بين روسيا وكوريا الشمالية' }).uncovered.map((u) => u.category)).toEqual([
      'passenger-rail',
    ])
    expect(touchesOfClaim({ text: 'A group of tourists from Russia visited North Korea' }).uncovered.map((u) => u.category)).toEqual([
      'tourism',
    ])
  })

  it('in own texts that have nothing to do with the North', () => {
    const folder = 'test/gold/texts'
    const others = readdirSync(folder).filter((f) => !/Korea|Pyongyang|كوري|بيونغ|بيونج/.test(readFileSync(`${folder}/${f}`, 'utf8')))
    expect(others.length).toBeGreaterThan(19)
    for (const file of others) {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      expect(touches(read({ text, format: 'text', encoding: 'utf-8' }, { published: '2024-01-01' })), file).toEqual([])
    }
  })
})

describe('readings', () => {
  const reading = (file: string, published: string): ReturnType<typeof touches> =>
    touches(read({ text: readFileSync(`samples/articles/${file}`, 'utf8'), format: 'text', encoding: 'utf-8' }, { published }))

  it('a denied claim is shown with its denial', () => {
    const text = '—\n\nقال البيت الأبيض إن كوريا الشمالية أرسلت ذخائر إلى روسيا. ونفت بيونغ يانغ تصدير أي أسلحة إلى روسيا.\n'
    const found = touches(read({ text, format: 'text', encoding: 'utf-8' }, { language: 'ar', published: '2023-10-15' }))
    expect(found.map((f) => f.act)).toEqual(['assert', 'deny'])
    expect(found[0]?.denied.map((d) => d.chain.map((h) => h.entity))).toEqual([['pyongyang']])
  })

  it.each([
    ['ar', '—\n\nوتتهم واشنطن بيونغ يانغ بإرسال قذائف استعملت في الحرب.\n'],
    ['en', 'Arms\n\nWashington accused Pyongyang of sending shells used in the war, officials said on Monday.\n'],
  ])('whoever is accused did it (%s)', (language, text) => {
    const [found] = touches(read({ text, format: 'text', encoding: 'utf-8' }, { language, published: '2024-05-17' }))
    expect(found?.touches.map((t) => `${t.measure.replace('unscr-', '')} ${t.direction}`)).toEqual(SHELLS)
  })

  it('the sample on shells: who told whom, and experts sent to explain', () => {
    const [shells, experts] = reading('almarsad-million-shells.txt', '2023-11-01')
    expect(shells?.chain.map((h) => h.entity)).toEqual(['yonhap', 'yoo-sang-bum', 'nis-korea'])
    expect(shells?.touches.map((t) => t.measure)).toEqual(['unscr-1718-8b', 'unscr-1874-9'])
    expect(experts?.touches.map((t) => t.measure)).toEqual(['unscr-1718-8c', 'unscr-1874-9', 'unscr-2270-9'])
  })
})

describe('caps as series', () => {
  const [cap] = capsOn(unMeasures(), 'refined', { from: '2024-01-01', to: '2024-01-01' })
  const delivery = (from: string, to: string, low: number, unit = 'bbl'): Parameters<typeof capPeriods>[1][number] => ({
    time: { from, to },
    amount: { low },
    unit,
  })

  it('adds what lies in one year and leaves out what does not', () => {
    const periods = capPeriods(
      cap as NonNullable<typeof cap>,
      [
        delivery('2023-03-01', '2023-03-31', 300000),
        delivery('2023-05-01', '2023-06-30', 250000),
        delivery('2023-12-01', '2024-01-31', 90000),
        delivery('2023-04-01', '2023-04-30', 5000, 't'),
      ],
      '2024-12-31',
    )
    expect(periods.map((p) => [p.period.from, p.told, p.deliveries, p.leftOut.length, p.words])).toEqual([
      ['2023-01-01', { low: 550000 }, 2, 2, 'above the limit'],
      ['2024-01-01', { low: 0, high: 0 }, 0, 1, 'within what is told'],
    ])
  })
})
