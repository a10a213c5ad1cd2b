// Scores events against test data that others made: events.ts [SUITES_DIR] [--misses]; prints nothing but a line where the folder is absent.
//
// openeventdata/arabic_event_gsr: Arabic news sentences judged for two PLOVER categories, ASSAULT and PROTEST. How its labels map to ours:
//  an event of ours counts for a category when PLOVER holds its type (plover.ts); killed and wounded count for ASSAULT, whose fields they are in PLOVER.
//  Detection: «yes» sentences against «easy no» and «difficult no» ones («ambiguous» is left out, as its judges disagree). Found means an affirmed, actual
//   event of the category that the sentence asserts, not dated to an earlier year (PLOVER's «historical»). «Difficult no» holds denied, hypothetical and past mentions, but also plain attacks that one judge of three accepted.
//  Spans: sentences with an event of the category; three people marked verb, source and target. Trigger: an event of ours whose trigger shares a word with a
//   verb that anyone marked. Type: of those, the category is right. Arguments: of the event that shares most, source against actors and target against
//   recipients, object; there is one where more than half of the people marked one, and it is right when it shares a word with anyone's.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ploverCategory } from '../../src/annotate/plover.ts'
import { eventsOf } from '../../src/events.ts'
import { read, type EventMention, type Span } from '../../src/index.ts'
import { Figures, valueOf } from '../score/measure.ts'
import { shared } from '../shared.ts'

interface Judged {
  readonly text: string
  readonly docDate: string | null
  readonly event: string
  readonly label: string
}
interface Marked {
  readonly text: string
  readonly source: string | null
  readonly event_type: string
  readonly spans: readonly { readonly source_actor: string[]; readonly verb: string[]; readonly target_actor: string[] }[]
}

const HEAD = '—\n\n'

/** Adds the event suites found in `folder` to the figures; `miss` is told each row that is read wrong. */
export function scoreEventSuites(folder: string, figures: Figures, miss: (line: string) => void = () => undefined): void {
  for (const row of rows<Judged>(folder, 'arabic-event-detect.jsonl')) {
    if (row.label === 'ambiguous') continue
    const found = told(row.text, row.docDate).some(
      (e) => falls(e, row.event) && e.polarity === 'affirmed' && e.realis === 'actual' && e.background !== true && !isPast(e, row.docDate),
    )
    const gold = row.label === 'yes'
    const hit = Number(found && gold)
    figures.f1('events ar, sentence tells one (yes against no)', hit, Number(gold), Number(found))
    if (row.label !== 'difficult no') figures.f1('events ar, sentence tells one (yes against easy no)', hit, Number(gold), Number(found))
    if (found !== gold) miss(`${gold ? '-' : '+'}\t${row.event}\t${row.label}\t${row.text}`)
  }
  for (const row of rows<Marked>(folder, 'arabic-event-spans.jsonl')) spans(row, figures, miss)
}

function spans(row: Marked, figures: Figures, miss: (line: string) => void): void {
  const text = HEAD + row.text
  const events = told(row.text, (/\d{8}/.exec(row.source ?? '') ?? [null])[0])
  const words = (s: Span): string[] => text.slice(s.start, s.end).split(/[\s«»"“”،,.()]+/u)
  const shared = (list: readonly string[], spans_: readonly Span[]): number =>
    spans_.flatMap(words).filter((w) => w !== '' && list.some((l) => alike(l, w))).length
  const verbs = row.spans.flatMap((s) => s.verb)
  if (verbs.length === 0) return
  const best = events
    .map((e) => ({
      e,
      weight: shared(verbs, [e]) * 4 + Number(falls(e, row.event_type)) * 2 + Number(e.recipients.length + e.actors.length > 0),
    }))
    .filter(({ weight }) => weight >= 4)
    .sort((a, b) => b.weight - a.weight)[0]?.e
  figures.rate('events ar, trigger found', Number(best !== undefined), 1)
  if (best !== undefined) figures.rate('events ar, type of those', Number(falls(best, row.event_type)), 1)
  const right: string[] = []
  for (const [key, mine] of [
    ['source_actor', best?.actors ?? []],
    ['target_actor', [...(best?.recipients ?? []), ...(best?.object === undefined ? [] : [best.object])]],
  ] as const) {
    const marked = row.spans.filter((s) => s[key].length > 0)
    const gold = Number(marked.length * 2 > row.spans.length)
    const anyone = marked.flatMap((s) => s[key])
    const hit = Number(gold === 1 && shared(anyone, mine) > 0)
    figures.f1(key === 'source_actor' ? 'events ar, actor' : 'events ar, recipient or object', hit, gold, Number(mine.length > 0))
    figures.f1('events ar, arguments', hit, gold, Number(mine.length > 0))
    if (hit !== gold || (gold === 0 && mine.length > 0)) right.push(`${key}: ${anyone.join(' ')} | ${mine.flatMap(words).join(' ')}`)
  }
  if (best === undefined || right.length > 0)
    miss(
      `s\t${row.event_type}\t${best === undefined ? `no trigger, ${verbs.join(' ')}` : `${best.lemma}: ${right.join('; ')}`}\t${row.text}`,
    )
}

/** PLOVER's «historical»: dated to an earlier year than the article. */
function isPast({ time }: EventMention, day: string | null): boolean {
  return time?.to != null && day !== null && Number(time.to.slice(0, 4)) < Number(day.slice(0, 4))
}

/** One word with or without the clitics before it. */
function alike(a: string, b: string): boolean {
  return a === b || (a.length > 2 && b.length > 2 && (a.endsWith(b) || b.endsWith(a)) && Math.abs(a.length - b.length) <= 2)
}

function falls({ type, lemma }: EventMention, category: string): boolean {
  return (
    ploverCategory(type)?.toUpperCase() === category ||
    (category === 'ASSAULT' && type === 'casualty' && (lemma === 'kill' || lemma === 'wound'))
  )
}

function told(text: string, day: string | null): readonly EventMention[] {
  const published = day === null ? {} : { published: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` }
  return eventsOf(read({ text: HEAD + text, format: 'text', encoding: 'utf-8' }, { language: 'ar', ...published }))
}

function rows<T>(folder: string, file: string): T[] {
  const path = join(folder, file)
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T)
    : []
}

if (process.argv[1]?.endsWith('score-suites/events.ts') === true) {
  const folder = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? shared('suites')
  if (!existsSync(folder)) console.log(`no suites under ${folder}`)
  else {
    const figures = new Figures()
    scoreEventSuites(folder, figures, process.argv.includes('--misses') ? (line) => console.log(line) : undefined)
    for (const [name, figure] of figures.all) {
      const counts =
        figure.kind === 'f1'
          ? `P ${(figure.hits / figure.found).toFixed(3)} R ${(figure.hits / figure.gold).toFixed(3)}`
          : `${figure.hits}/${figure.of}`
      console.log(`${name.padEnd(52)} ${(valueOf(figure) ?? 0).toFixed(3)}  (${counts})`)
    }
  }
}
