// Pairs: which two «الطرفان», «البلدان», «العاصمتان», «الوزيران» are.

import { entityOf, stateOf, stateOfCapital } from '../../../../../entities/index.ts'
import type { Mention } from '../../../../../model/annotation.ts'
import type { Draft } from '../../../../draft.ts'
import type { ArabicWord } from '../../../word.ts'
import type { SpeakerForm } from '../../../words/speaker/lexicon.ts'

const BACK = 60
/** Tokens within which a name must stand. */
const FAR = 400

/** The two that the article most often names together, the latest before token `at` of equals, as far as the noun fits them; states for sides, capitals for capitals. */
export function pairOf(draft: Draft<ArabicWord>, form: SpeakerForm, at: number): readonly Member[] | undefined {
  const { mentions, article } = draft
  const seen = new Map<string, { readonly pair: readonly Member[]; readonly count: number }>()
  let best: string | undefined
  const start = lastBefore(draft, at)
  const all = Math.min(mentions.items.length - 1, start + BACK)
  for (const k of [...range(start, Math.max(0, start - BACK)), ...range(all, start)]) {
    if (k < 1) continue
    const second = mentions.items[k] as Mention
    const first = mentions.items[k - 1] as Mention
    if (second.start - first.end > 6) continue
    const between = article.text.slice(first.end, second.start)
    if (between !== ' و' && !/^ (?:وبين|مع) $/u.test(between)) continue
    const pair = [first, second].map((one) => memberOf(form, one, article.text))
    const [a, b] = pair
    if (a === undefined || b === undefined || a.entity === b.entity) continue
    const sorted = a.entity < b.entity ? [a, b] : [b, a]
    const key = sorted.map((one) => one.entity).join('+')
    const count = (seen.get(key)?.count ?? 0) + 1
    seen.set(key, { pair: sorted, count })
    if (best === undefined || count > (seen.get(best)?.count ?? 0)) best = key
  }
  return best === undefined ? undefined : seen.get(best)?.pair
}

function lastBefore(draft: Draft<ArabicWord>, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - FAR; i--) if ((draft.mentions.at[i] as number) >= 0) return draft.mentions.at[i] as number
  return -1
}

/** Down from `from` to the number above `to`. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to) }, (_, k) => from - k)
}

type Member = { readonly entity: string; readonly label: string }

function memberOf(form: SpeakerForm, mention: Mention, text: string): Member | undefined {
  const label = text.slice(mention.start, mention.end)
  if (form.noun.kind === 'person') {
    const roles = entityOf(mention.entity)?.roles
    const fits =
      mention.type === 'PERSON' && (roles === undefined || !form.noun.office || roles.some((role) => form.noun.roles.includes(role)))
    return fits ? { entity: mention.entity, label } : undefined
  }
  if (mention.type === 'ORG') return form.noun.english === 'side' ? { entity: mention.entity, label } : undefined
  if (mention.type !== 'GPE') return undefined
  const state = stateOf(mention.entity) ?? stateOfCapital(mention.entity)
  const entity = form.noun.english === 'capital' ? state?.capital : state?.id
  return entity === undefined ? undefined : { entity, label }
}
