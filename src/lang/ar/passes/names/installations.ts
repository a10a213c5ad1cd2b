// Installations, named with their generic noun: «مطار …», «قاعدة … الجوية», «جسر …».

import { stateOf } from '../../../../entities/index.ts'
import { Noun } from '../../names/nouns.ts'
import { Sign } from '../../words/name.ts'
import { isRare, isRareDefinite, unlisted } from './kinds.ts'
import type { Finder, Scene } from './scene.ts'

const ID = 'ar/names/installations'
const FIRM = new Set([
  'ميناء',
  'مرفا',
  'مطار',
  'قاعده',
  'معبر',
  'سجن',
  'مخيم',
  'جسر',
  'مستشفي',
  'مفاعل',
  'مصفاه',
  'سد',
  'معسكر',
  'حقل',
  'ميدان',
  'ساحه',
  'شارع',
  'دوار',
  'كاتدراييه',
  'مسجد',
  'كنيسه',
  'دير',
  'فندق',
  'ملعب',
  'استاد',
  'ستاد',
  'كنيس',
  'قبر',
  'ضريح',
  'منشاه',
  'قصر',
  'طريق',
  'محطه',
  'جامع',
  'مشفي',
])
const TOMBS = new Set(['قبر', 'ضريح'])
const AFTER = new Set([
  'الدولي',
  'الجوي',
  'الجويه',
  'العسكري',
  'العسكريه',
  'البحري',
  'البحريه',
  'النووي',
  'النوويه',
  'الحدودي',
  'الحكومي',
  'الجامعي',
  'المركزي',
  'المركزيه',
  'الفضاييه',
  'الفضايي',
  'النفطي',
  'الكبير',
  'التجاري',
  'العام',
  'الدوليه',
  'البري',
])

/** A generic noun with the place, person or unknown word that names the installation, and the adjective of its kind. */
export const installations: Finder = {
  id: ID,
  find(scene) {
    for (const range of scene.draft.sentences) {
      for (let i = range.first; i + 1 < range.last; i++) {
        if (!scene.has(i, Sign.facility)) continue
        const word = scene.word(i)
        if (word === undefined || (word.noun & Noun.facility) === 0 || word.definite || scene.at[i] !== -1) continue
        const last = endOf(scene, i + 1, range.last, FIRM.has(word.stem), word.stem)
        if (last > i + 1) scene.add(unlisted(scene, i, last, word.lead, 'FACILITY', ID, 'ar/names/installation-noun'))
      }
    }
  },
}

function endOf(scene: Scene, i: number, limit: number, firm: boolean, noun: string): number {
  let j = i
  const compound = scene.word(j)
  if (
    compound !== undefined &&
    (compound.noun & Noun.compound) !== 0 &&
    !compound.definite &&
    compound.lead === 0 &&
    scene.at[j] === -1 &&
    j + 1 < limit &&
    (isRare(scene, j + 1) || scene.form(j + 1).startsWith('ال'))
  )
    j += 2
  const known = scene.over(j)
  if (
    j === i &&
    known !== undefined &&
    known.first === j &&
    known.lead === 0 &&
    (known.type === 'GPE' || known.type === 'LOC' || (known.type === 'PERSON' && noun !== 'قصر' && noun !== 'سجن')) &&
    !(noun === 'سجن' && stateOf(known.entity) !== undefined) &&
    firm &&
    noun !== 'طريق'
  )
    j = known.last
  // «قبر يوسف»: who lies there.
  else if (j === i && TOMBS.has(noun) && (scene.word(j)?.given ?? 0) > 0) j++
  else if (
    j === i &&
    (isRareDefinite(scene, j) || (firm && noun !== 'طريق' && isRare(scene, j) && !/^م\p{L}{2,}$|يه$|ي$/u.test(scene.form(j))))
  ) {
    j++
    if (j < limit && firm && isRare(scene, j) && noun !== 'طريق') j++
  }
  if (j === i) return i
  while (j < limit && AFTER.has(scene.form(j))) j++
  // «طريق دمشق - حلب» joins two places and names neither.
  return noun === 'طريق' && (scene.mark(j) === '-' || (scene.over(j) !== undefined && scene.over(j)?.first === j)) ? i : j
}
