// The fields: title, outlet, authors, dateline, credits and dates, each with the rule that found it.

import type { Article, Diagnostic, Finding } from '../model/article.ts'
import type { Page, ReadOptions } from '../model/page.ts'
import type { Tail } from './body.ts'
import type { CreditLine } from './credit-line.ts'
import { publication } from './publication.ts'
import type { Head } from './head.ts'
import { lettersOf } from './letters.ts'
import { closingCredit, inlineDateline } from './opening.ts'
import type { Sheet } from './sheet.ts'
import { foldedPart } from './wording.ts'
import type { Stamp } from './stamp.ts'

type Fields = Pick<Article, 'title' | 'outlet' | 'url' | 'published' | 'publishedStated' | 'authors' | 'credits' | 'dateline' | 'found'>

/** One place where the text credits somebody. */
interface Credited {
  readonly credit: CreditLine
  readonly finding: Finding
}

/** Gathers the fields. What the caller gives wins over markup, markup over the text. */
export function fieldsOf(
  sheet: Sheet,
  page: Page,
  options: ReadOptions,
  head: Head,
  tail: Tail,
): { fields: Fields; diagnostics: Diagnostic[] } {
  const found: Record<string, Finding> = {}
  const facts = page.markup?.facts
  const note = (field: string, finding: Finding): void => {
    found[field] = finding
  }
  const dates = publication(sheet, page, options, head, tail)
  const credited = creditsIn(sheet, head, tail, dates.opening)
  const title = titleOf(sheet, head, facts?.title, note)
  const stated = credited.find(({ credit }) => credit.outlets.length + credit.quoted.length > 0)
  const named = stated === undefined ? undefined : (stated.credit.outlets[0]?.label ?? stated.credit.quoted[0])
  const outlet = options.outlet ?? facts?.outlet ?? named ?? title.outlet
  if (options.outlet !== undefined) note('outlet', { rule: 'article/outlet/given' })
  else if (facts?.outlet !== undefined) note('outlet', { rule: facts.found['outlet'] ?? 'article/outlet/markup' })
  else if (named !== undefined && stated !== undefined) note('outlet', { ...stated.finding, rule: `article/outlet/${stated.finding.rule}` })
  else if (title.outlet !== undefined) note('outlet', { rule: 'article/outlet/title' })
  const own = outletIds(sheet, outlet)
  const pick = (field: string, of: (credit: CreditLine) => readonly string[], only?: (c: Credited) => boolean): string[] => {
    const all = credited.filter((c) => of(c.credit).length > 0 && (only === undefined || only(c)))
    const first = all[0]
    if (first !== undefined) note(field, { ...first.finding, rule: `article/${field}/${first.finding.rule}` })
    return [...new Set(all.flatMap((c) => of(c.credit)))]
  }
  const credits = pick('credits', (credit) => credit.agencies.filter((id) => !own.has(id)))
  const dateline = pick(
    'dateline',
    (credit) => credit.places.map((place) => place.id),
    (c) => c.finding.rule !== 'end',
  )
  let authors = pick(
    'authors',
    (credit) => credit.authors,
    (c) => c.finding.rule === 'byline',
  )
  if (facts !== undefined && facts.authors.length > 0) {
    authors = [...facts.authors]
    note('authors', { rule: facts.found['authors'] ?? 'article/authors/markup' })
  }
  for (const [field, finding] of Object.entries(dates.found)) note(field, finding)
  const fields: Fields = {
    ...(title.text === undefined ? {} : { title: title.text }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(dates.published === undefined ? {} : { published: dates.published }),
    ...(dates.stated === undefined ? {} : { publishedStated: dates.stated }),
    authors,
    credits,
    dateline,
    found,
  }
  return { fields, diagnostics: dates.diagnostics }
}

function creditsIn(sheet: Sheet, head: Head, tail: Tail, opening: Stamp | undefined): Credited[] {
  const span = (line: number): { start: number; end: number } => ({ start: sheet.lines[line]?.from ?? 0, end: sheet.lines[line]?.to ?? 0 })
  const credited: Credited[] = head.credits.map(({ line, credit }) => ({ credit, finding: { rule: 'byline', ...span(line) } }))
  const first = sheet.roles.indexOf('lede')
  const inline = first < 0 ? undefined : inlineDateline(sheet, first)
  if (inline !== undefined) credited.push({ credit: inline.credit, finding: { rule: 'in-line', start: inline.start, end: inline.end } })
  if (opening?.agency !== undefined)
    credited.push({ credit: agencyAlone(opening.agency), finding: { rule: 'opening', start: opening.start, end: opening.end } })
  const last = Math.max(sheet.roles.lastIndexOf('paragraph'), first)
  const closing = last < 0 ? undefined : closingCredit(sheet, last)
  if (closing !== undefined) credited.push({ credit: closing.credit, finding: { rule: 'end', start: closing.start, end: closing.end } })
  for (const { line, credit } of tail.credits) credited.push({ credit, finding: { rule: 'end', ...span(line) } })
  return credited
}

function agencyAlone(id: string): CreditLine {
  return { places: [], agencies: [id], outlets: [], authors: [], quoted: [], known: 1, vague: 0, unknown: 0 }
}

function titleOf(
  sheet: Sheet,
  head: Head,
  fact: string | undefined,
  note: (field: string, finding: Finding) => void,
): { text?: string; outlet?: string } {
  const line = head.title === undefined ? undefined : sheet.lines[head.title]
  if (line === undefined) {
    if (fact === undefined) return {}
    note('title', { rule: 'article/title/markup' })
    return { text: fact }
  }
  const whole = sheet.text.slice(line.from, line.to)
  note('title', { rule: 'article/title/first-line', start: line.from, end: line.to })
  if (!/[\p{L}\p{N}]/u.test(whole)) return {}
  // «Headline - Section - Outlet»: sections stand between the headline and a known outlet.
  const parts = whole.split(/\s[-–—|]\s/).map((part) => part.trim())
  const outlet =
    parts.length > 1 ? sheet.names.get(lettersOf(foldedPart(parts[parts.length - 1] as string, sheet.wording.table))) : undefined
  if (outlet === undefined || outlet.kind === 'place') return { text: whole }
  const sections = parts.slice(1, -1).filter((part) => part.split(/\s+/).length > 3)
  const text = [parts[0] as string, ...sections].join(' - ')
  note('title', { rule: 'article/title/first-line', start: line.from, end: line.from + text.length })
  return { text, outlet: parts[parts.length - 1] as string }
}

/** The ids that an outlet's name stands for: its own name credits nobody. */
function outletIds(sheet: Sheet, outlet: string | undefined): ReadonlySet<string> {
  const id = outlet === undefined ? undefined : sheet.names.get(lettersOf(foldedPart(outlet, sheet.wording.table)))?.id
  return new Set(id === undefined ? [] : [id])
}
