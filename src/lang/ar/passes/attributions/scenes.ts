// Scenes: the sentences of the body, those joined that one quotation holds together.

import { mark } from '../../../../text/index.ts'
import type { Draft } from '../../../draft.ts'
import type { ArabicWord } from '../../word.ts'
import { Role } from '../../words/cue/roles.ts'
import type { Scene } from './scene.ts'

const LETTERS = /^(?:[ابدسفم]|بي|سي|ان|دي|ايه|اي|تي|ام|اس|في|جي|كيه|ال|ار|يو|اف|اتش|كيو|زد|اكس|واي)$/u

/** Whether the stop before token `last` follows a spelled-out letter: «(بي. بي. سي)», «د. ب. أ». */
function isSpelled(draft: Draft<ArabicWord>, last: number): boolean {
  return last > 1 && LETTERS.test(draft.tokens.words[last - 2]?.form ?? '') && LETTERS.test(draft.tokens.words[last]?.form ?? '')
}

/** Verbs that media have for what others said. */
const REPORTS: ReadonlySet<string> = new Set(['نقل', 'ذكر', 'افاد', 'اورد', 'بث'])
/** How long a sentence that only names a source may be, in tokens. */
const CREDIT = 14

/** «… . كما نقلت رويترز.», «… ". بحسب الوزارة.»: a sentence that says nothing but who said the one before. */
function isCredit(draft: Draft<ArabicWord>, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (last - first > CREDIT || last - first < 2) return false
  const { words } = draft.tokens
  const open = words[first]?.cue
  const as = open?.form === 'كما' && REPORTS.has(words[first + 1]?.cue?.verb?.cue.lemma ?? '')
  if (!as && ((open?.roles ?? 0) & Role.according) === 0) return false
  for (let i = first + (as ? 2 : 1); i < last; i++) {
    const facts = words[i]?.cue
    if (facts?.that !== undefined || '،,:؛'.includes(mark(draft.tokens, i) || ' ')) return false
    if (i > first + 2 && facts?.verb !== undefined && (draft.mentions.at[i] as number) < 0) return false
  }
  return true
}

/** The scenes of an article in reading order; sub-headings are none. */
export function scenesOf(draft: Draft<ArabicWord>): Scene[] {
  const found: Scene[] = []
  const { sentences, quotations, quotationAt, article } = draft
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k] as { first: number; last: number; block: number }
    if (article.blocks[sentence.block]?.role === 'subheading') continue
    let { last } = sentence
    for (;;) {
      const spelled = isSpelled(draft, last)
      const open = quotations[quotationAt[last - 1] as number]
      const next = sentences[k + 1]
      if (next !== undefined && spelled && next.block === sentence.block) {
        last = next.last
        k++
        continue
      }
      if (next !== undefined && next.block === sentence.block && isCredit(draft, next)) {
        last = next.last
        k++
        continue
      }
      if (open === undefined || open.close < last || next === undefined || next.block !== sentence.block || next.first > open.close) break
      last = next.last
      k++
    }
    found.push({ draft, first: sentence.first, last })
  }
  return found
}
