// Sites: found by id and by name, places of one name kept apart, short names only beside the word for their kind.

import { describe, expect, it } from 'vitest'
import { Failure, type Reading } from '../../src/model/index.ts'
import { linksIn, pressCountsIn, readPhrase, sitesIn, touches, watchedLinks, watchedSites } from '../../src/monitor.ts'
import { watchedOf } from '../../src/watch-registry.ts'
import { linkList } from '../../src/watch/links/index.ts'
import { siteRegistry } from '../../src/watch/registry/index.ts'
import { growth, MOST } from '../growth.ts'

const found = (text: string): string[] => sitesIn(readPhrase(text, { published: '2024-01-01' })).map((s) => s.site)

describe('the registry', () => {
  it('holds coordinates with their precision, and approximate ones say so', () => {
    for (const { id, at } of watchedSites().sites) {
      if (at === undefined) continue
      expect(at.precision, id).toBeGreaterThan(0)
      if (at.source.length === 0 || at.source.includes('memory')) expect(at.approximate, id).toBe(true)
    }
  })

  it('counts nothing in a zone', () => {
    for (const site of watchedSites().sites) if (site.kind === 'zone') expect(site.counts).toEqual([])
  })

  it('knows both ends of every link', () => {
    for (const link of watchedLinks()) expect(link.ends.length, link.id).toBeGreaterThan(0)
  })

  it('takes the sites and links of a dossier', () => {
    const own = {
      sites: [{ id: 'old-quarry', kind: 'quarry', country: 'xx', names: { en: { seen: ['Old Quarry'] } }, counts: ['trucks'] }],
    }
    const both = watchedOf({ ...own, links: [{ id: 'quarry-road', means: 'road', names: {}, ends: [['old-quarry'], ['rajin']] }] })
    expect(both.sites.sites.map((s) => s.id)).toEqual([...watchedSites().sites.map((s) => s.id), 'old-quarry'])
    expect(both.links.at(-1)?.id).toBe('quarry-road')
    expect(both.version).not.toBe(watchedOf().version)
    expect(sitesIn(readPhrase('Twelve trucks stood at the Old Quarry on Monday'), both).map((s) => s.site)).toEqual(['old-quarry'])
    expect(() => siteRegistry(own, own)).toThrow(/there already/)
    expect(() => siteRegistry({ sites: [{ id: 'Bad Id' }] })).toThrow(Failure)
    expect(() => linkList({ links: [{ id: 'a', means: 'sea', names: {}, ends: [['x']], partOf: 'b' }] })).toThrow(/is part of/)
  })
})

describe('names of one place', () => {
  it.each([
    ['غادرت السفينة ميناء راجين', 'rajin'],
    ['رست السفينة في ميناء ناجين', 'rajin'],
    ['A ship left the port of Najin', 'rajin'],
    ['توقفت العربات في محطة نهر تومان', 'tumangang'],
    ['صورت الأقمار محطة تومانغانغ', 'tumangang'],
    ['The yard at Tumangang was full', 'tumangang'],
    ['وصل القطار إلى محطة خاسان', 'khasan'],
    ['وصلت الناقلة إلى ميناء دوناي', 'dunai'],
  ])('%s', (text, site) => expect(found(text)).toEqual([site]))
})

describe('places of one name stay apart', () => {
  it('the port Vostochny is not the cosmodrome', () => {
    expect(found('أبحرت الحاويات من ميناء فوستوتشني')).toEqual(['vostochny-port'])
    expect(found('التقى الزعيمان في قاعدة فوستوتشني الفضائية')).toEqual(['vostochny-cosmodrome'])
    expect(found('زار الوفد ميناء فوستوتشني الفضائي')).toEqual(['vostochny-cosmodrome'])
    expect(found('The tanker loaded at Vostochny Port')).toEqual(['vostochny-port'])
  })

  it('a city is none of its facilities', () => {
    expect(found('وصل الوفد إلى فلاديفوستوك')).toEqual([])
    expect(found('وصل الوفد إلى مطار فلاديفوستوك')).toEqual(['vladivostok-airport'])
    expect(found('وصل القطار إلى محطة فلاديفوستوك')).toEqual(['vladivostok-station'])
  })

  it('everyday words and names of people are no sites', () => {
    expect(found('عثر رجال الإنقاذ على ناجين من الحادث وعدد من الناجين')).toEqual([])
    expect(found('توقف سباق الدراجين راجين السلامة')).toEqual([])
    expect(found('قال حسان إنه سيعود')).toEqual([])
    expect(found('اندلعت معركة بحيرة خاسان في صيف عام 1938')).toEqual([])
    expect(found('أطلقت بيونغ يانغ صاروخ موسودان')).toEqual([])
  })
})

it('sites, links and measures are read in linear time', () => {
  const make = (size: number): string => 'غادرت السفينة ميناء راجين نحو محطة وأرسلت كوريا الشمالية قذائف إلى روسيا. '.repeat(size)
  const readings = new Map<string, Reading>()
  const watched = (text: string): void => {
    const reading = readings.get(text) ?? readPhrase(text, { published: '2024-01-01' })
    readings.set(text, reading)
    sitesIn(reading)
    linksIn(reading)
    touches(reading)
    pressCountsIn(reading)
  }
  expect(growth(make, 60, watched)).toBeLessThan(MOST)
})
