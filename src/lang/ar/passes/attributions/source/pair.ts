// Pairs: which two «الطرفان», «البلدان», «العاصمتان», «الوزيران» are.

import { stateOf, stateOfCapital } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'

const BACK = 60

/** The two latest that are named together before token `at`, as far as the noun fits them. */
export function pairOf(draft: Draft<ArabicWord>, form: SpeakerForm, at: number): readonly { entity: string; label: string }[] | undefined {
  const { mentions, article } = draft
  let k = lastBefore(draft, at)
  for (let steps = 0; k > 0 && steps < BACK; k--, steps++) {
    const second = mentions.items[k] as Mention
    const first = mentions.items[k - 1] as Mention
    if (first.entity === second.entity || !fits(form, first) || !fits(form, second)) continue
    const between = article.text.slice(first.end, second.start)
    if (between !== ' و' && !/^ (?:وبين|مع) $/u.test(between)) continue
    return [first, second].map((one) => ({ entity: one.entity, label: article.text.slice(one.start, one.end) })).sort((a, b) => (a.entity < b.entity ? -1 : 1))
  }
  return undefined
}

function lastBefore(draft: Draft<ArabicWord>, at: number): number {
  for (let i = at - 1; i >= 0; i--) if ((draft.mentions.at[i] as number) >= 0) return draft.mentions.at[i] as number
  return -1
}

function fits(form: SpeakerForm, mention: Mention): boolean {
  if (form.noun.kind === 'person') return mention.type === 'PERSON'
  if (form.noun.english === 'capital') return stateOfCapital(mention.entity) !== undefined
  if (form.noun.english === 'side') return (mention.type === 'GPE' && (stateOf(mention.entity) !== undefined || stateOfCapital(mention.entity) !== undefined)) || mention.type === 'ORG'
  return mention.type === 'GPE' && stateOf(mention.entity) !== undefined
}
