// The gloss: one line that tells a claim to the eye, in English where enough of it has an English form, else in an article's own words.

import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import { overlap } from '../../text/span.ts'
import { countOf, dayIn, nameOf } from './names.ts'

/** A gloss is no longer. */
const LONGEST = 140
/** Shorter quotations are cut out of something. */
const FEWEST_WORDS = 4

/** The line for the claim that these statements carry; `quote` gives a statement's own words. Depends on the set only where `statements` are in order. */
export function glossOf(statements: readonly Statement[], quote: (statement: Statement) => string | undefined): string {
  return inEnglish(statements) ?? inOwnWords(statements, quote)
}

/** Whether the line is made of an article's own words. Depends on the set only where `statements` are in order. */
export function needsWords(statements: readonly Statement[]): boolean {
  return inEnglish(statements) === undefined
}

/** The event that tells most, of the first report that tells as much. */
function inEnglish(statements: readonly Statement[]): string | undefined {
  let best: { readonly line: string; readonly parts: number } | undefined
  for (const statement of statements) {
    for (const event of statement.events) {
      const told = event.type === 'statement' ? undefined : line(statement, event)
      if (told !== undefined && (best === undefined || told.parts > best.parts)) best = told
    }
  }
  return best !== undefined && best.parts >= 2 && best.line.length <= LONGEST ? best.line : undefined
}

function line(statement: Statement, event: EventMention): { readonly line: string; readonly parts: number } | undefined {
  const names = (list: EventMention['actors']): string => [...new Set(list.flatMap((one) => nameOf(one) ?? []))].join(' and ')
  const counted =
    event.quantity === undefined
      ? statement.quantities[0]
      : statement.quantities.find((q) => overlap(q, event.quantity as EventMention['quantity'] & object) > 0)
  const count = counted === undefined ? undefined : countOf(counted)
  const [by, to, place] = [names(event.actors), names(event.recipients), event.place === undefined ? '' : (nameOf(event.place) ?? '')]
  const object = event.object === undefined ? '' : (nameOf(event.object) ?? '')
  const when = event.time === undefined ? undefined : dayIn(event.time)
  const whom =
    count !== undefined && counted !== undefined && counted.object !== null
      ? [count, to === counted.object ? '' : to]
      : [to, object, count ?? '']
  const parts = [...whom, by === '' ? '' : `by ${by}`, place === '' ? '' : `in ${place}`, when ?? ''].filter((part) => part !== '')
  if (parts.length === 0 || event.lemma === '') return undefined
  const stance =
    statement.act === 'deny' ? 'denied: ' : event.polarity === 'negated' ? 'not: ' : event.realis === 'future' ? 'to come: ' : ''
  const told = `${stance}${event.lemma}: ${parts.join(', ')}`
  return { line: told.charAt(0).toUpperCase() + told.slice(1), parts: new Set(parts).size }
}

/** The shortest report that is no fragment; cut at a word where all are too long. */
function inOwnWords(statements: readonly Statement[], quote: (statement: Statement) => string | undefined): string {
  const quoted = statements.flatMap((statement) => {
    const text = quote(statement)?.replace(/\s+/gu, ' ').trim()
    return text === undefined || text === '' ? [] : [{ text, whole: statement.words.length >= FEWEST_WORDS }]
  })
  const best = quoted.sort((a, b) => Number(b.whole) - Number(a.whole) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))[0]
  if (best === undefined) return statements[0]?.words.join(' ') ?? ''
  if (best.text.length <= LONGEST) return best.text
  const cut = best.text.slice(0, LONGEST - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`
}
