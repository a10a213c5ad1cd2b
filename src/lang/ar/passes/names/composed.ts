// Institutions composed of a common name and a state: «وزارة الدفاع الألمانية», «سفارة روسيا», «الجيش السوري».

import { stateOf, stateOfCapital, type State } from '../../../../entities/index.ts'
import { Noun } from '../../names/nouns.ts'
import { frameNames, frames, type Frame } from '../../names/frames.ts'
import type { NameWord } from '../../words/name.ts'
import { Sign } from '../../words/name.ts'
import type { Finder, Found, Scene } from './scene.ts'
import { walk } from './walk.ts'

const ID = 'ar/names/composed'

/** Frames with the nationality or state that completes them; those that may stand alone wait for their state. */
export const composed: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.frame)) continue
        const name = composedAt(scene, i, range.first, range.last)
        if (name !== undefined && scene.add(name)) i = name.last - 1
      }
    }
  },
}

function composedAt(scene: Scene, i: number, from: number, limit: number): Found | undefined {
  const word = scene.word(i)
  if (word === undefined || word.frames.length === 0) return undefined
  for (const opening of word.frames) {
    const reach = walk(scene, frameNames(), opening.node, i, limit)
    if (reach === undefined) continue
    const frame = frames[reach.entries[0] as number] as Frame
    const single = reach.last === i + 1
    const { suffix } = frame
    if (i > from && PLURALS.has(scene.form(i - 1))) return undefined
    // «المستشار الاشتراكي الديمقراطي»: what he is, not his party.
    if (frame.kind === 'party' && ((scene.word(i - 1)?.noun ?? 0) & Noun.title) !== 0) return undefined
    const plural = single && frame.kind === 'ministry'
    if (plural && !standsAlone(scene, i, from)) continue
    if (!single && frame.kind === 'ministry' && isHeld(scene, i, reach.last)) continue
    const nationality = stateAfter(scene, reach.last, limit, plural || FEMININE.test(scene.form(i)))
    // «وكالة الأنباء الروسية "…"»: the agency's own name follows.
    if (nationality !== undefined && suffix === 'news-agency' && isNamedAfter(scene, nationality.last)) return undefined
    // «الاستخبارات المالية» is of money, unless Mali is named.
    if (nationality?.state.id === 'mali' && scene.named.latest('mali') === undefined) return undefined
    if (nationality !== undefined) {
      const last = frame.kind === 'embassy' ? seatAfter(scene, nationality.last) : nationality.last
      return named(frame, i, opening.lead, last, `${nationality.state.stem}-${suffix}`, 'ar/names/composed-adjective')
    }
    const state = reach.last < limit ? scene.over(reach.last) : undefined
    if (
      state !== undefined &&
      state.first === reach.last &&
      state.lead === 0 &&
      isConstruct(scene, reach.last - 1) &&
      (!single || frame.kind === 'embassy' || suffix === 'police')
    ) {
      const of = stateOf(state.entity)
      // «شرطة كركوك»: a city has its own.
      if (of === undefined && suffix === 'police' && state.type === 'GPE')
        return named(frame, i, opening.lead, state.last, `${state.entity}-police`, 'ar/names/composed-state')
      if (of !== undefined) return named(frame, i, opening.lead, state.last, `${of.stem}-${suffix}`, 'ar/names/composed-state')
    }
    const seat = frame.kind === 'ministry' && !single ? seatIn(scene, reach.last, limit) : undefined
    if (seat !== undefined) return named(frame, i, opening.lead, reach.last, `${seat.stem}-${suffix}`, 'ar/names/composed-seat')
    if (
      frame.needs === 'whole' ||
      (!single && suffix !== 'cabinet' && (frame.needs === 'none' || BARE.has(scene.form(i).slice(opening.lead))))
    )
      return named(frame, i, opening.lead, reach.last, suffix, 'ar/names/composed-alone')
    // «سياسة ترامب الخارجية» is no ministry.
    if (
      plural &&
      frame.needs === 'none' &&
      !(scene.at[i - 1] !== -1 && opening.lead === 0) &&
      SPEAKING.has(scene.form(i).slice(opening.lead))
    )
      return named(frame, i, opening.lead, reach.last, suffix, 'ar/names/composed-alone')
  }
  return undefined
}

function named(frame: Frame, first: number, lead: number, last: number, entity: string, rule: string): Found {
  return { first, last, lead, type: frame.type, entity, suffix: frame.suffix, finder: ID, rule }
}

/** First words of institutions whose name of several words stands for the body of the state at hand: «مجلس النواب», «خفر السواحل». */
const BARE = new Set([
  'مجلس',
  'خفر',
  'الحرس',
  'سلاح',
  'هييه',
  'النيابه',
  'المحكمه',
  'محكمه',
  'البنك',
  'المصرف',
  'الشرطه',
  'مفوضيه',
  'المفوضيه',
  'الجمعيه',
  'الهييه',
  'الادعاء',
  'القناه',
])
/** Heads that take a feminine adjective: singular feminines, plurals of things. */
const FEMININE = /^[وفبلك]?(?:ال|لل)?(?:\p{L}+ه|قوات|استخبارات|مخابرات)$/u
/** «وكالات الاستخبارات الغربية» are several bodies, none of them named. */
const PLURALS = new Set([
  'محطات',
  'محطه',
  'قنوات',
  'شبكه',
  'شبكات',
  'انتخابات',
  'لانتخابات',
  'وانتخابات',
  'تجاره',
  'صادرات',
  'واردات',
  'اسعار',
  'سوق',
  'حقول',
  'الحدود',
  'الشحن',
  'انظمه',
  'نظام',
  'منظومات',
  'منظومه',
  'وكالات',
  'اجهزه',
  'عناصر',
  'قوات',
  'وزارات',
  'وكالتي',
  'جيوش',
  'شركات',
  'ناقلات',
  'ناقله',
  'ناقلتي',
  'قطاع',
  'منشات',
  'انتاج',
  'اسواق',
  'عايدات',
  'امدادات',
  'شحنات',
  'مصافي',
  'سلطه',
])
const SPEAKING = new Set(['الخارجيه', 'الداخليه'])

/** «السفارة الأميركية في بغداد»: the seat belongs to the name. */
function seatAfter(scene: Scene, i: number): number {
  const glued = scene.over(i)
  if (glued !== undefined && glued.first === i && glued.type === 'GPE' && glued.lead === 1 && scene.form(i).startsWith('ب'))
    return glued.last
  const seat = scene.over(i + 1)
  return (scene.form(i) === 'في' || scene.form(i) === 'لدي') &&
    seat !== undefined &&
    seat.first === i + 1 &&
    seat.type === 'GPE' &&
    seat.lead === 0
    ? seat.last
    : i
}

/** «وزارة الدفاع في سول»: the state whose capital follows. */
function seatIn(scene: Scene, i: number, limit: number): State | undefined {
  const seat = i + 1 < limit && scene.form(i) === 'في' ? scene.over(i + 1) : undefined
  return seat?.first === i + 1 && seat.lead === 0 ? stateOfCapital(seat.entity) : undefined
}

/** Adjectives that may stand between an institution and its nationality: «الجيش العربي السوري». */
const BETWEEN = new Set([
  'العربي',
  'العربيه',
  'الوطني',
  'الوطنيه',
  'الملكي',
  'الملكيه',
  'الاتحادي',
  'الاتحاديه',
  'الفيدراليه',
  'الفدراليه',
  'المركزي',
  'المركزيه',
  'الشعبي',
  'الشعبيه',
  'الحكوميه',
  'الرسميه',
  'الجويه',
  'البحريه',
  'العامه',
  'الاسلاميه',
])

/** The nationality at token `i` with the article, one adjective of the institution before it allowed. */
function stateAfter(scene: Scene, i: number, limit: number, feminine: boolean): { last: number; state: State } | undefined {
  const at = nationalityAt(scene, i, limit, feminine)
  if (at !== undefined || i >= limit || !BETWEEN.has(scene.form(i))) return at
  return nationalityAt(scene, i + 1, limit, feminine)
}

/** Nationality adjective with the article at token `i`. */
export function nationalityAt(scene: Scene, i: number, limit: number, feminine: boolean): { last: number; state: State } | undefined {
  const word: NameWord | undefined = i < limit ? scene.word(i) : undefined
  if (word === undefined || word.adjectives.length === 0 || !word.form.startsWith('ال')) return undefined
  for (const adjective of word.adjectives) {
    if (feminine && !adjective.feminine) continue
    if (adjective.rest === undefined) return { last: i + 1, state: adjective.state }
    const next = i + 1 < limit ? scene.word(i + 1) : undefined
    if (next !== undefined && next.stem === adjective.rest && next.lead === 0) return { last: i + 2, state: adjective.state }
  }
  return undefined
}

/** A word without the article: the state after it may be its genitive. */
function isConstruct(scene: Scene, i: number): boolean {
  return !scene.form(i).startsWith('ال') && !scene.form(i).startsWith('لل')
}

/** «وزير الأمن الداخلي», «وزيرة العدل الأمريكية»: what a minister holds is no name of its own; «وزير الخارجية الروسية» names the ministry. */
export function isHeld(scene: Scene, i: number, last: number): boolean {
  const before = scene.word(i - 1)
  if (before === undefined || before.definite || !scene.form(i).startsWith('ال')) return false
  return HOLDERS.has(before.stem) || (MEN.has(before.stem) && (scene.word(last - 1)?.adjectives.length ?? 0) === 0)
}

const HOLDERS = new Set(['وزيره', 'ممثل', 'ممثله'])
const MEN = new Set(['وزير', 'وزراء', 'وزيري', 'وزيرا'])

/** A quotation mark and a listed agency at token `i`. */
function isNamedAfter(scene: Scene, i: number): boolean {
  return scene.mark(i) !== '' && '"«“'.includes(scene.mark(i)) && scene.over(i + 1)?.type === 'ORG'
}

const SAFE_BEFORE = new Set([
  'عن',
  'من',
  'في',
  'باسم',
  'بلسان',
  'بحسب',
  'حسب',
  'وفق',
  'بيان',
  'لدي',
  'الي',
  'مع',
  'ان',
  'لان',
  'مبني',
  'مقر',
  'موقع',
  'لكن',
  'وزاره',
  'وزارتي',
  'وزارتا',
  'ناطق',
  'متحدث',
])

/** Whether a short ministry name («الخارجية الروسية») may stand here: after a verb, a preposition, a mark, not after a noun it would describe. */
function standsAlone(scene: Scene, i: number, from: number): boolean {
  const word = scene.word(i)
  if (i === from || (word?.lead ?? 0) > 0) return true
  const before = scene.draft.tokens.words[i - 1]
  if (before?.name === undefined || SAFE_BEFORE.has(before.form) || scene.at[i - 1] !== -1) return true
  if (before.cue?.verb !== undefined) return true
  return (
    !before.name.definite &&
    before.name.noun === 0 &&
    !before.form.startsWith('ال') &&
    /^(?:[وف]?[يتسن]|.+[^ا]ت$|[^ا].{2,}ت(?:ه|ها)$|ا[^ل].+ت(?:ه|ها)$)/u.test(before.form)
  )
}
