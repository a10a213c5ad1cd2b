// Upstreams: who is named, by what evidence, and who is never named.

import { describe, expect, it } from 'vitest'
import { copyReport, outletsOf } from '../../../src/ledger/copies/index.ts'
import type { Lineage, Reading } from '../../../src/model/index.ts'
import { page, reading, samples, table } from './articles.ts'

const wire = (samples[0] as (typeof samples)[0]).paragraphs
const lineage = (readings: readonly Reading[], id: string): Lineage =>
  copyReport(readings, table).lineages.find((l) => l.article === id) as Lineage
const named = (l: Lineage): string[] => l.upstream.map((u) => `${u.entity} ${u.certainty} ${u.evidence.map((e) => e.kind).join('+')}`)

describe('upstreams', () => {
  it('are what the byline credits, and «agencies» names nobody', () => {
    expect(named(lineage([reading('a', page('عنوان', 'سيول - رويترز', wire))], 'a'))[0]).toBe('reuters stated credit')
    expect(named(lineage([reading('a', page('عنوان', 'سيول - وكالات', wire))], 'a'))).toContain('unnamed-agencies stated credit')
  })

  it('are what a copy names, step by step, when the article credits nobody', () => {
    const credited = reading('a', page('عنوان', 'سيول - رويترز', wire), { outlet: 'عكاظ' })
    const bare = reading('b', page('عنوان آخر', 'لندن: «الشرق الأوسط»', wire), { outlet: 'aawsat' })
    const desk = reading('c', page('عنوان ثالث', 'عواصم - وكالات', wire), { outlet: 'الوطن' })
    expect(named(lineage([credited, bare, desk], 'b'))[0]).toBe('reuters inferred copy')
    expect(named(lineage([credited, bare, desk], 'c')).slice(0, 2)).toEqual(['reuters inferred copy', 'unnamed-agencies stated credit'])
  })

  it('are the agency that published a copy', () => {
    const own = reading('a', page('عنوان', '', wire), { outlet: 'رويترز' })
    const taken = reading('b', page('عنوان آخر', 'محمد سعيد', wire), { outlet: 'عكاظ' })
    expect(named(lineage([own, taken], 'b'))[0]).toBe('reuters inferred published-by')
    expect(lineage([own, taken], 'a').upstream).toEqual([])
  })

  it('stay apart when copies credit different agencies', () => {
    const one = reading('a', page('عنوان', 'سيول - رويترز', wire))
    const two = reading('b', page('عنوان آخر', 'سيول - أ ف ب', wire))
    expect(named(lineage([one, two], 'a'))).toEqual(['reuters stated credit'])
    expect(named(lineage([one, two], 'b'))).toEqual(['afp stated credit'])
  })

  it('are the conduit of most statements', () => {
    const text = page('ناطق: السفينة غادرت', 'دبي', [
      'قال ناطق باسم هيئة الموانئ لوكالة رويترز إن السفينة غادرت الرصيف الشمالي قبل الفجر بعد تفريغ حمولتها كاملة وتوقيع الأوراق.',
      'وأضاف الناطق أن الطاقم لم يبلغ عن أي عطل خلال الرحلة وأن الميناء عاد إلى العمل بطاقته المعتادة منذ ساعات الصباح الأولى.',
    ])
    expect(named(lineage([reading('a', text, { outlet: 'العربية' })], 'a'))[0]).toBe('reuters inferred conduit')
    expect(lineage([reading('a', text, { outlet: 'رويترز' })], 'a').upstream).toEqual([])
  })

  it('are never who took the picture', () => {
    const text = page('عنوان', 'سيول', [...wire.slice(0, 2), 'صورة أرشيفية لعربات شحن قرب الحدود (أ ف ب)', ...wire.slice(2)])
    expect(named(lineage([reading('a', text)], 'a')).filter((u) => u.startsWith('afp'))).toEqual([])
  })
})

describe('outlets', () => {
  const outlets = outletsOf(table)

  it('are one by their names, hosts, mirrors and fronts', () => {
    for (const url of [
      'https://www.alarabiya.net/ar/x',
      'https://english.alarabiya.net/x',
      'http://staging.alarabiya.net/',
      'https://www-alarabiya-net.translate.goog/ar/x?_x_tr_sl=ar',
    ]) {
      expect(outlets.of({ url })).toBe('al-arabiya')
    }
    expect(outlets.of({ outlet: 'العربية.نت' })).toBe('al-arabiya')
    expect(outlets.of({ outlet: 'aawsat' })).toBe(outlets.of({ url: 'https://aawsat.com/home/article/1' }))
  })

  it('keep the name or host that nobody knows', () => {
    expect(outlets.of({ outlet: 'المرفأ' })).toBe('المرفأ')
    expect(outlets.of({ url: 'https://m.example.org/a' })).toBe('example.org')
    expect(outlets.of({})).toBeUndefined()
  })
})
