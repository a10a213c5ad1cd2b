// Names set off in quotation marks or in Latin letters after a noun that says what they are: «شركة "…"», «سفينة "…"», «صواريخ …».

import type { MentionType } from '../../../../model/annotation.ts'
import { Shape, TokenKind } from '../../../../text/index.ts'
import { listingAt } from '../../../../entities/index.ts'
import { arabicNames } from '../../names/listed.ts'
import { Noun } from '../../names/nouns.ts'
import { Sign } from '../../words/name.ts'
import { isRare, isRareDefinite, quotedEnd, unlisted } from './kinds.ts'
import { isOutside } from './outside.ts'
import type { Finder, Found, Scene } from './scene.ts'
import { looksInflected } from './part.ts'
import { walk } from './walk.ts'

const ID = 'ar/names/quoted'
const NAMED = new Set(['تدعي', 'يدعي', 'اسمها', 'اسمه', 'باسم', 'المسماه', 'المسمي', 'تسمي', 'يسمي', 'تحمل', 'بعنوان'])

/** After a noun of a body, product, event, installation or place: the quoted, Latin or unknown words. */
export const quoted: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.announces)) continue
        const word = scene.word(i)
        if (word === undefined || !word.arabic) continue
        if (word.form === 'ل') {
          toldAt(scene, i, range.first, range.last)
          continue
        }
        const type = typeOf(word.noun, word.definite)
        if (type === undefined) continue
        let at = i + 1
        for (let k = 0; k < 3 && at < range.last && scene.mark(at) === ''; k++) {
          if (k === 0 && nameAt(scene, at, range.last, type, word.noun, word.definite)) break
          const form = scene.form(at)
          if (
            scene.at[at] !== -1 ||
            !(form.startsWith('ال') || form.endsWith('يه') || NAMED.has(form) || form === 'من' || form === 'طراز' || form === 'نوع')
          )
            break
          at++
        }
        const end = isOpening(scene, at) ? quotedEnd(scene, at, range.last, 4) : -1
        if (
          end > 0 &&
          !(at > i + 1 || WEAK.has(word.stem) ? isRemark(scene, at + 1, end) : false) &&
          scene.at[at + 1] === -1 &&
          // «اتهم المفوضية "بتخويف السكان"»: what it is accused of.
          !(scene.draft.tokens.words[at + 1]?.cue?.bAction === true && /^بت.+ي.$/u.test(scene.form(at + 1))) &&
          (isTitle(scene, at + 1, end) || PAPERS.has(word.stem)) &&
          !isQuality(scene, at + 1, end)
        )
          scene.add(unlisted(scene, at + 1, end, 0, type, ID, 'ar/names/quoted'))
      }
    }
  },
}

/** «… قال لـ«الميزان» إن»: what somebody speaks to is a medium. */
function toldAt(scene: Scene, i: number, from: number, limit: number): void {
  const end = quotedEnd(scene, i + 1, limit, 3)
  if (
    end < 0 ||
    (end + 1 < limit && !SAYS.has(scene.form(end + 1) || scene.mark(end + 1))) ||
    scene.mark(i + 1) === '(' ||
    !(isTitle(scene, i + 2, end) || (end === i + 3 && /^(?:ا|ب)ن/u.test(scene.form(end + 1))))
  )
    return
  for (let k = i + 2; k < end; k++) if (scene.over(k)?.type === 'ORG' || scene.over(k)?.type === 'PERSON') return
  for (let k = i - 1; k >= from && k > i - TOLD; k--) {
    const word = scene.draft.tokens.words[k]
    if (word?.cue?.verb === undefined && !STATEMENTS.has(word?.name?.stem ?? '')) continue
    const name = unlisted(scene, i + 2, end, 0, 'ORG', ID, 'ar/names/told')
    scene.replace(mediumOf(scene, name) ?? name)
    return
  }
}

/** The listed medium that has just these words for its name. */
function mediumOf(scene: Scene, name: Found): Found | undefined {
  const node = arabicNames().start(scene.form(name.first))
  const reach = node === undefined ? undefined : walk(scene, arabicNames(), node, name.first, name.last)
  if (reach?.last !== name.last) return undefined
  const medium = reach.entries.map(listingAt).find((listing) => listing.roles.includes('outlet') || listing.roles.includes('news-agency'))
  return medium === undefined ? undefined : { ...name, entity: medium.id }
}

const SAYS = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها', ':', '،', ',', '.', '«', '"', '“'])
const TOLD = 14
const STATEMENTS = new Set(['تصريح', 'تصريحات', 'حديث', 'حوار', 'تاكيد', 'مقابله'])

/** A straight quotation mark after a gap and before none opens. */
function isOpening(scene: Scene, at: number): boolean {
  const { shape } = scene.draft.tokens
  return scene.mark(at) !== '"' || ((shape[at] as number) & Shape.gap) !== 0 || ((shape[at + 1] ?? 0) & Shape.gap) === 0
}

/** «عالية الدقة», «طويلة المدى»: everyday words that say what something is like. */
function isQuality(scene: Scene, first: number, last: number): boolean {
  const head = scene.word(first)
  const of = scene.word(first + 1)
  return last === first + 2 && head?.ordinary === true && /[^ا]ه$/u.test(head.form) && of?.ordinary === true && of.form.startsWith('ال')
}

/** Nothing but everyday words, or an epithet: «خسائر كبيرة», «الموالية للنظام». */
function isRemark(scene: Scene, first: number, last: number): boolean {
  if (isOutside(scene.form(first))) return true
  for (let k = first; k < last; k++) if (scene.word(k)?.ordinary !== true || scene.form(k).startsWith('ال')) return false
  return true
}

/** Whether quoted words read as a name, not as a remark: no particles, no verbs, no lone everyday word. */
function isTitle(scene: Scene, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const word = scene.draft.tokens.words[k]
    if (word === undefined || scene.draft.tokens.kind[k] === TokenKind.number) {
      if (k === first) return false
      continue
    }
    if (word.cue?.verb !== undefined && k === first && !word.form.startsWith('ال')) return false
    if (PARTICLES.has(word.form) || (k === first && /^(?:ل|ب)\p{L}{5,}/u.test(word.form) && word.name?.ordinary === true)) return false
  }
  const only = scene.word(first)
  if (last > first + 1 || only === undefined || !only.arabic) return true
  return only.form.length > 1 && !(only.ordinary && !only.form.startsWith('ال')) && !/(?:يه|يين|يون)$/u.test(only.form)
}

const PARTICLES = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'ان',
  'هو',
  'هي',
  'لا',
  'ما',
  'لم',
  'لن',
  'قد',
  'مع',
  'عند',
  'بعد',
  'قبل',
  'هذا',
  'هذه',
  'التي',
  'الذي',
  'بهدف',
])

function typeOf(noun: number, definite: boolean): MentionType | undefined {
  if ((noun & Noun.product) !== 0) return 'PRODUCT'
  if ((noun & Noun.drop) !== 0) return 'ORG'
  if (definite && (noun & Noun.organisation) === 0) return undefined
  if ((noun & Noun.event) !== 0 && (noun & Noun.law) === 0) return 'EVENT'
  if ((noun & Noun.organisation) !== 0) return 'ORG'
  if ((noun & Noun.facility) !== 0) return 'FACILITY'
  return undefined
}

/** Unquoted names right after the noun: Latin words and figures, or unknown words. */
function nameAt(scene: Scene, i: number, limit: number, type: MentionType, noun: number, definite: boolean): boolean {
  if (scene.at[i] !== -1) return false
  if ((noun & (Noun.product | Noun.drop)) === 0) return false
  if (scene.word(i)?.arabic === false && scene.draft.tokens.kind[i] === TokenKind.word) {
    let last = i + 1
    while (
      last < limit &&
      last - i < 5 &&
      (scene.word(last)?.arabic === false || (scene.mark(last) === '-' && scene.word(last + 1)?.arabic === false))
    )
      last++
    return scene.add(unlisted(scene, i, last, 0, type, ID, 'ar/names/latin'))
  }
  if (definite || WEAK.has(scene.word(i - 1)?.stem ?? '')) return false
  if (type === 'PRODUCT' && (looksInflected(scene.form(i)) || scene.form(i) === 'كروز')) return false
  if (!isRare(scene, i) && !(type === 'ORG' && isRareDefinite(scene, i))) return false
  let last = i + 1
  while (last < limit && last - i < 3 && isRare(scene, last)) last++
  // «شركة ملاحة», «شركة الاستشارات» are kinds of firms; a medium may have such a name.
  const medium = MEDIA.has(scene.word(i - 1)?.stem ?? '')
  if (type === 'ORG' && !medium && last === i + 1 && (scene.form(i).startsWith('ال') || /(?:ه|ات|ين|ون)$/u.test(scene.form(i))))
    return false
  if (type === 'PRODUCT') {
    if (scene.mark(last) === '-' && scene.draft.tokens.kind[last + 1] === TokenKind.number && last + 1 < limit) last += 2
    else if (last - i < 2 && !SURE.has(scene.word(i - 1)?.stem ?? '')) return false
  }
  return scene.add(unlisted(scene, i, last, 0, type, ID, 'ar/names/announced'))
}

const WEAK = new Set([
  'عناصر',
  'قوات',
  'مسلحي',
  'مقاتلي',
  'نظام',
  'سياره',
  'قمر',
  'نوع',
  'فصيل',
  'عصابه',
  'مسيره',
  'قنبله',
  'مقاتله',
  'تلفزيون',
  'اذاعه',
])
/** What is quoted right after these is their name, whatever it means elsewhere: «صحيفة "طرف"». */
const PAPERS = new Set(['صحيفه', 'جريده', 'مجله', 'قناه'])
const MEDIA = new Set(['صحيفه', 'جريده', 'مجله', 'قناه', 'موقع', 'اذاعه', 'شبكه', 'جماعه'])
const SURE = new Set(['طراز', 'صواريخ', 'صاروخ', 'منظومه', 'منظومات'])
