// Names that the gazetteer lists.

import { TokenKind } from '../../../../text/index.ts'
import { adjectivesOf } from '../../names/adjectives.ts'
import { Sign } from '../../words/name.ts'
import { isHeld } from './composed.ts'
import { isSure, needFor } from './doubtful.ts'
import { longestAt } from './longest.ts'
import type { Finder, Found, Scene } from './scene.ts'
import { trimmed } from './trimmed.ts'

/** The longest listed name at each token; names that are everyday words too wait for a better sign. */
export const listed: Finder = {
  id: 'ar/names/listed',
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i < range.last; i++) {
        if (!scene.has(i, Sign.listed)) continue
        const only = scene.word(i)?.only
        if (only !== undefined && scene.mark(i + 1) === '' && !only.next.has(scene.form(i + 1))) continue
        const whole = longestAt(scene, i, range.last)
        if (whole === undefined) continue
        const name = trimmed(scene, whole)
        // «كلاوس» is a name, not «ك» and «لاوس».
        const word = scene.word(name.first)
        if (name.lead > 0 && name.type !== 'PERSON' && word?.given === 2 && word.givenLead === 0) continue
        if (name.last <= name.first || (name.type === 'ORG' && isHeld(scene, name.first, name.last))) continue
        if (isNationality(scene, name) || isSide(scene, name)) continue
        const need = needFor(scene, name)
        if (need === undefined || isSure(scene, name, need, range.first)) {
          scene.add(name)
          i = name.last - 1
        } else if (need === 'frame' || need === 'place-prep') scene.doubtful.push(name)
      }
    }
  },
}

/** «عشرون جنديا أوكرانيا»: the accusative of a nationality is spelled like the state. */
function isNationality(scene: Scene, name: Found): boolean {
  if ((name.type !== 'GPE' && name.type !== 'LOC') || name.lead > 0 || name.last !== name.first + 1 || name.first === 0) return false
  const word = scene.word(name.first)
  if (word === undefined || !word.form.endsWith('يا')) return false
  // «مفاوضا إفريقيا» with its marks: no name of a land takes them.
  const { start, end } = scene.draft.tokens
  if (scene.draft.article.text.slice(start[name.first], end[name.first]).includes('\u064b')) return true
  const before = scene.draft.tokens.words[name.first - 1]
  // «هجوما إلكترونيا روسيا»: right behind another accusative adjective.
  if (/^الكترونيا$|^است\p{L}+يا$|^ا[^ل]\p{L}{3,}يا$/u.test(before?.form ?? '') && scene.at[name.first - 1] === -1) return true
  if (before?.name?.arabic !== true || !/^[^ا]\p{L}{2,}ا$/u.test(before.form) || before.name.definite) return false
  if (before.cue?.participle !== undefined || before.cue?.verb !== undefined || scene.at[name.first - 1] !== -1) return false
  if (adjectivesOf(word.form.slice(0, -1)).length === 0) return false
  const { kind } = scene.draft.tokens
  // «دبلوماسيا روسيا كبيرا»: another accusative adjective goes on.
  const next = scene.word(name.last)
  if (/^(?:مسوول|دبلوماسي|مواطن|جندي|ضابط|صحافي|صحفي|جاسوس|مستشار|خبير|مقاتل|ملحق|باحث|محقق|طيار)ا$/u.test(before.form)) return true
  const noun = !/(?:ها|وا|ما|نا)$|^س?[يتن]/u.test(before.form)
  if (noun && next?.ordinary === true && /\p{L}{3}ا$/u.test(next.form) && !next.definite) return true
  return /^[^د]\p{L}{2,}يا$/u.test(before.form) || kind[name.first - 2] === TokenKind.number || kind[name.first - 3] === TokenKind.number
}

/** «مدن الشرق الأوكرانية», «في الغرب» beside «شمالا»: a side of one country. */
export function isSide(scene: Scene, name: Found): boolean {
  if (name.type !== 'LOC' || name.last !== name.first + 1 || !SIDES.has(scene.form(name.first).slice(name.lead))) return false
  const next = scene.word(name.last)
  return scene.mark(name.last) === '' && next !== undefined && next.adjectives.length > 0 && next.form.startsWith('ال')
}

const SIDES = new Set(['الشرق', 'الغرب', 'الشمال', 'الجنوب'])
