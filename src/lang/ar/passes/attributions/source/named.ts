// Named parties: a source that a name stands for, with the gender that the article or the name tells.

import { entityOf, stateOf } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import type { SpeakerKind } from '../../../words/speaker/lexicon.ts'
import type { Range } from '../report.ts'
import type { Scene } from '../scene.ts'
import { registryIn, type Memory } from './memory.ts'
import type { Gender, Party } from './party.ts'
import { nounAt } from './words.ts'

/** The words of a source phrase: as they stand, and where. */
export type Words = { readonly label: string; readonly start: number; readonly end: number }

/** The party that `mention` names. */
export function named(scene: Scene, memory: Memory, mention: Mention, words: Words, range: Range): Party {
  const { draft } = scene
  const registry = registryIn(memory, draft)
  const kind: SpeakerKind = mention.type === 'PERSON' ? 'person' : mention.type === 'LAW' ? 'text' : 'body'
  const noun = nounAt(draft, range.first)
  const country = entityOf(mention.entity)?.country
  const body = kind === 'person' ? registry.bodies.get(mention.entity) : undefined
  return {
    hop: body === undefined ? { entity: mention.entity, ...words } : { entity: mention.entity, ...words, body },
    kind,
    gender:
      memory.genders.get(mention.entity) ??
      registry.genders.get(mention.entity) ??
      genderOf(draft.article.text.slice(mention.start, mention.end), mention),
    number: 1,
    noun: noun?.noun.head,
    state: country === undefined ? undefined : stateOf(country),
    vague: false,
  }
}

const HIS_PLACES = /^(?:لبنان|العراق|اليمن|السودان|الأردن|المغرب|الصومال|الغرب|الشرق|الجنوب|الشمال|الفاتيكان)/u

/** What the words of a name tell of its gender. */
function genderOf(name: string, mention: Mention): Gender {
  if (mention.type === 'PERSON') return 'm'
  if (mention.type === 'GPE') return HIS_PLACES.test(name) ? 'm' : 'f'
  const first = name.split(' ', 1)[0] as string
  if (/ة$/u.test(first) || entityOf(mention.entity)?.roles.includes('news-agency') === true) return 'f'
  return /^(?:ال|مركز|معهد|جهاز|مجلس|مكتب|حزب|بنك|صندوق|اتحاد|برنامج|جيش|مرصد|حلف|تنظيم)/u.test(first) && !/(?:ات|ا)$/u.test(first)
    ? 'm'
    : ''
}
