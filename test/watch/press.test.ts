// Counts of the press: the day of the image, the origin, the hedge, bounds of years as baselines.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/index.ts'
import { pressCountsIn } from '../../src/monitor.ts'
import { foldPress, type PressObservations } from '../../src/watch/press/index.ts'
import { beyondBounds } from '../../src/watch/series/index.ts'

const of = (text: string, published: string, language = 'ar'): PressObservations =>
  pressCountsIn(read({ text: `—\n\n${text}\n`, format: 'text', encoding: 'utf-8' }, { language, published, outlet: 'Test' }))

describe('counts at a site', () => {
  it('a lower bound on the day of the image, by the house of the programme', () => {
    const { observations } = of(
      'ذكر برنامج «بيوند باراليل» أن صوراً التقطت في 5 أكتوبر تُظهر ما لا يقل عن 60 عربة شحن في محطة تومانغانغ.',
      '2023-10-09',
    )
    expect(observations).toMatchObject([
      {
        subject: 'tumangang',
        quantity: 'railcars',
        kind: 'press',
        value: { low: 60 },
        time: { from: '2023-10-05', to: '2023-10-05' },
        certainty: 'certain',
      },
    ])
    expect(observations[0]?.evidence).toMatchObject({ source: 'csis', said: '2023-10-09' })
  })

  it('takes no day of the report for that of the image, and says so', () => {
    const [seen] = of('قال مركز الدراسات الاستراتيجية والدولية الجمعة إن 60 عربة شحن شوهدت في محطة تومانغانغ.', '2023-10-09').observations
    expect(seen?.time.from).not.toBe('2023-10-06')
    expect(seen?.evidence.note).toContain('not stated')
  })

  it('«لم … أكثر من» over years is a bound with its speaker, and a count above it is told', () => {
    const text = [
      'ذكر مركز الدراسات الاستراتيجية والدولية أن صوراً التقطت في 5 أكتوبر تُظهر ما لا يقل عن 60 عربة شحن في محطة تومانغانغ.',
      'وقال المركز إنه لم تُرصد أكثر من 15 عربة في المحطة خلال السنوات الخمس الماضية.',
    ].join(' ')
    const { observations, bounds } = of(text, '2023-10-09')
    expect(bounds).toMatchObject([{ subject: 'tumangang', quantity: 'railcars', comparator: '<=', amount: 15, over: { to: '2023-10-05' } }])
    expect(bounds[0]?.speaker).toBe('csis')
    expect(beyondBounds(observations, bounds).map((b) => b.words)).toEqual(['above the reported maximum'])
  })

  it('between two sites is on their link; where nothing is counted there is nothing', () => {
    expect(of('شوهدت 40 عربة بين محطة تومانغانغ ومحطة خاسان.', '2023-10-09').observations.map((o) => o.subject)).toEqual([
      'rail-tumangang-khasan',
    ])
    expect(of('وصل 40 سائحاً إلى راسون.', '2023-10-09').observations).toEqual([])
    expect(of('شوهدت 40 عربة في محطة القاهرة.', '2023-10-09').observations).toEqual([])
  })

  it('a denial counts nothing', () => {
    expect(of('نفت موسكو أن تكون 40 عربة شوهدت في محطة تومانغانغ.', '2023-10-09').observations).toEqual([])
  })
})

describe('counts on a link', () => {
  it('voyages since a month, by the one who counted', () => {
    const [count] = of(
      'نقلت سفن حاويات من ميناء ناجين إلى ميناء دوناي منذ أواخر أغسطس. وقال مركز الدراسات الاستراتيجية والدولية إنه أحصى ما لا يقل عن سبع رحلات بين المينائين.',
      '2023-10-18',
    ).observations
    expect(count).toMatchObject({
      subject: 'sea-rajin-dunai',
      quantity: 'voyages',
      value: { low: 7 },
      time: { from: '2023-08-21', to: '2023-10-18' },
    })
    expect(count?.evidence.source).toBe('csis')
  })

  it('in English as well', () => {
    const [count] = of(
      'Ships have made at least four voyages between the port of Najin and Dunai since late August.',
      '2023-10-17',
      'en',
    ).observations
    expect(count).toMatchObject({ subject: 'sea-rajin-dunai', value: { low: 4 }, time: { from: '2023-08-21' } })
  })
})

it('folds what many articles pass on; another origin stays', () => {
  const wire = of('ذكر مركز الدراسات الاستراتيجية والدولية أن ما لا يقل عن 60 عربة شحن شوهدت في محطة تومانغانغ.', '2023-10-07').observations
  const dated = of(
    'قال مركز الدراسات الاستراتيجية والدولية إن صوراً التقطت في 5 أكتوبر تظهر 63 عربة شحن في محطة تومانغانغ.',
    '2023-10-08',
  ).observations
  const other = of(
    'قال المعهد الملكي للخدمات المتحدة إن صوراً التقطت في 5 أكتوبر تظهر 63 عربة شحن في محطة تومانغانغ.',
    '2023-10-08',
  ).observations
  const folded = foldPress([...wire, ...dated, ...other])
  expect(folded.map((f) => [f.observation.evidence.source, f.observation.time.from, f.carried.length]).sort()).toEqual([
    ['csis', '2023-10-05', 2],
    ['rusi', '2023-10-05', 1],
  ])
  expect(foldPress([...other, ...wire, ...dated]).length).toBe(2)
})

describe('the sample dossier', () => {
  const sample = (file: string, published: string): PressObservations =>
    pressCountsIn(read({ text: readFileSync(`samples/articles/${file}`, 'utf8'), format: 'text', encoding: 'utf-8' }, { published }))
  const all = [
    sample('almarsad-wagons.txt', '2023-10-07'),
    sample('meridian-wagons.txt', '2023-10-06'),
    sample('dhiffatayn-wagons-wire.txt', '2023-10-07'),
    sample('naba-wagons-copy.txt', '2023-10-07'),
    sample('alofoq-najin.txt', '2023-10-18'),
  ]
  const observations = all.flatMap((o) => o.observations)
  const bounds = all.flatMap((o) => o.bounds)

  it('Tumangang: one count of one origin however many carry it, above the reported maximum', () => {
    const folded = foldPress(observations.filter((o) => o.subject === 'tumangang'))
    expect(folded.map((f) => [f.observation.evidence.source, f.observation.time.from, f.carried.length])).toEqual([
      ['csis', '2023-10-05', 4],
    ])
    expect(observations.map((o) => o.value)).toContainEqual({ low: 70 })
    expect(bounds.map((b) => [b.speaker, b.comparator, b.amount])).toEqual([
      ['csis', '<=', 20],
      ['csis', '<=', 20],
    ])
    const [one] = folded
    expect(beyondBounds(one === undefined ? [] : [one.observation], bounds).map((b) => b.words)).toContain('above the reported maximum')
  })

  it('Rajin–Dunai: at least six by CSIS, at least five by RUSI, since late August', () => {
    const voyages = observations.filter((o) => o.subject === 'sea-rajin-dunai')
    expect(voyages.map((o) => [o.evidence.source, o.value, o.time.from])).toEqual([
      ['csis', { low: 6 }, '2023-08-21'],
      ['rusi', { low: 5 }, '2023-08-21'],
    ])
  })
})
