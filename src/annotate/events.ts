// Events: run on demand over a finished reading, so that reading itself stays as fast as it is.

import type { Language } from '../lang/language.ts'
import type { Attribution, Mention, Quantity, TimeExpression } from '../model/annotation.ts'
import type { EventMention } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import { byPosition, fold, tokenize, Vocabulary, type FoldTable, type Word } from '../text/index.ts'
import { layerOf } from './layer.ts'
import { openDraft } from './pipeline.ts'
import { withSpeech } from './speech.ts'

/** Finds the events that a reading tells, in reading order. Pure. */
export type EventReader = (reading: Pick<Reading, 'article' | 'annotations'>) => readonly EventMention[]

/** Composes a language's event passes into a reader. */
export function eventReader(language: Language, table: FoldTable): EventReader {
  const vocabulary = new Vocabulary<Word>((form) => language.events.describe(form))
  return ({ article, annotations }) => {
    const draft = openDraft(article, language, tokenize(fold(article.text, table), vocabulary))
    const of = <T>(kind: string): T[] => annotations.filter((a) => a.kind === kind) as unknown as T[]
    const attributions = of<Attribution>('attribution')
    const mentions = of<Mention>('mention')
    Object.assign(draft, {
      times: layerOf(of<TimeExpression>('time'), draft.tokens),
      mentions: layerOf(mentions, draft.tokens),
      quantities: layerOf(of<Quantity>('quantity'), draft.tokens),
      attributions: { items: attributions, at: draft.attributions.at },
    })
    const told = language.events.passes.flatMap((pass) => pass.run(draft))
    return withSpeech(told, attributions, mentions).sort(byPosition)
  }
}
