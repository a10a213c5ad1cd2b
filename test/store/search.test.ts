// Full-text search: Arabic folded, clitics and light endings cut for keys, exact words first, names whole.

import { expect, it } from 'vitest'
import { onBoth } from './databases.ts'
import { readingOf } from './readings.ts'

const TEXTS: Readonly<Record<string, string>> = {
  ahmad: 'لقاء\nوصل احمد إلى المدينة.',
  clitics: 'حدود\nاستعانت الشركة وبالقطارات نقلت الشحنة.',
  bare: 'رصيف\nغادر قطارٌ واحد الرصيف.',
  tatweel: 'محطة\nتوقف القطــار في المحطة.',
  lebanon: 'بيروت\nقالت مصادر في لبنان إن الطريق مفتوح.',
  milk: 'سوق\nارتفع سعر لبن الأبقار.',
  minister: 'حكومة\nاجتمع وزير النقل مع الوفد.',
  phrase: 'اتفاق\nتعهدت كوريا الشمالية بالرد.',
  apart: 'طقس\nالشمالية من كوريا ريح باردة.',
  english: 'Rail\nRussia’s trains crossed the border near Café Orient.',
}
const words = (name: string): string => TEXTS[name] as string
const nameOf = new Map(Object.keys(TEXTS).map((name) => [readingOf(words(name)).article.id, name]))

onBoth((database) => {
  it('finds articles by their words', async () => {
    const store = await database.open()
    await store.add(Object.values(TEXTS).map((text) => ({ reading: readingOf(text) })))
    const found = async (query: string): Promise<string[]> =>
      (await store.search(query)).map((hit) => `${nameOf.get(hit.id) ?? ''}${hit.exact ? '' : '?'}`)
    expect(await found('أحمد')).toEqual(['ahmad'])
    expect((await found('قطار')).sort()).toEqual(['bare', 'clitics?', 'tatweel?'])
    expect((await found('قطار'))[0]).toBe('bare')
    expect((await found('القطارات')).sort()).toEqual(['bare?', 'clitics?', 'tatweel?'])
    expect((await found('وبالقطارات')).sort()).toEqual(['bare?', 'clitics', 'tatweel?'])
    expect(await found('لبنان')).toEqual(['lebanon'])
    expect(await found('لبن')).toEqual(['milk'])
    expect(await found('وزير')).toEqual(['minister'])
    expect(await found('محطه')).toEqual(['tatweel'])
    expect((await found('كوريا الشمالية')).sort()).toEqual(['apart', 'phrase'])
    expect(await found('«كوريا الشمالية»')).toEqual(['phrase'])
    expect(await found('russia TRAIN cafe')).toEqual(['english?'])
    expect(await found('Russia’s trains')).toEqual(['english'])
    expect(await found('قطار أحمد')).toEqual([])
    expect((await store.search('قطار', { ids: [readingOf(words('clitics')).article.id] })).map((hit) => hit.exact)).toEqual([false])
    expect(await store.search('قطار', {}, { limit: 1, offset: 1 })).toHaveLength(1)
  })

  it('takes any query as words and refuses one without', async () => {
    const store = await database.open()
    await store.add([{ reading: readingOf(words('english')) }])
    for (const query of [
      'trains" OR *',
      "trains ' ; --",
      'trains & | ! <-> :A',
      'trains \\',
      '"trains',
      'trains NEAR(',
      '{title} : trains',
      `trains${' ('.repeat(3000)}`,
    ]) {
      await expect(store.search(query), query).resolves.toBeDefined()
    }
    await expect(store.search(' «» … ')).rejects.toMatchObject({ name: 'Failure', code: 'usage' })
  })
})
