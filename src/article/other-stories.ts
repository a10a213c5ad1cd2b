// Other stories: a run of ledes of other articles below the article's end, glued on by the page without any marker.

import { isItem, isParagraph, lineLength, lineText, type Sheet } from './sheet.ts'
import { foldedPart, has, wordsOf } from './wording.ts'

/** At least so many ledes, each on its own line, make a list of other stories; fewer may be the article's last paragraphs. */
const LEAST = 3
const MOST = 8
/** Ledes of other stories together share at most so much of their words with the article above them; four and more may share more than three. */
const FEW_SHARE = 0.24
const MANY_SHARE = 0.29
/** Ledes that share less than this with the article are strangers to it, even when they are kin to each other. */
const STRANGE_SHARE = 0.14
/** A line that looks like no lede may stand among ledes when it shares hardly a word with the article. */
const STRAY_SHARE = 0.2

/** Marks the ledes of other stories at the end of the body that begins at line `first`. */
export function otherStories(sheet: Sheet, first: number): void {
  const { lines, roles, wording } = sheet
  // Where sentences go on without a proclitic «and», nearly every paragraph begins like a story: that tells nothing.
  if (wording.lexicon.and === '') return
  let end = lines.length
  while (end > first && roles[end - 1] !== 'paragraph') end--
  let begin = end
  let stray = -1
  // Headings alone are no article: one paragraph of its own stands above the stories.
  let own = first
  while (own < end && !(roles[own] === 'paragraph' && isParagraph(sheet, own))) own++
  while (begin > own + 1 && end - begin < MOST) {
    if (!isFresh(sheet, begin - 1)) {
      if (stray >= 0 || !mayStray(sheet, begin - 1) || !isFresh(sheet, begin - 2)) break
      stray = begin - 1
    }
    begin--
  }
  if (end - begin < LEAST + (stray < 0 ? 0 : 1)) return
  const words = Array.from({ length: end - first }, (_, k) => contentOf(sheet, first + k))
  const above = new Set<string>()
  const title = roles.lastIndexOf('title', first)
  if (title >= 0) for (const word of contentOf(sheet, title)) above.add(word)
  for (let k = first; k < begin; k++) for (const word of words[k - first] as Set<string>) above.add(word)
  for (; end - begin >= LEAST; begin++) {
    const shares = words.slice(begin - first, end - first).map((line) => shareOf(line, above))
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    const many = end - begin > LEAST
    const strays = stray >= begin && (!many || stray === begin || (shares[stray - begin] as number) > STRAY_SHARE)
    const long = shares.filter((_, k) => isSeveral(sheet, begin + k)).length
    if (
      !strays &&
      long < 2 &&
      mean <= (many ? MANY_SHARE : FEW_SHARE) &&
      !(mean > STRANGE_SHARE && kin(words.slice(begin - first, end - first)))
    ) {
      roles.fill('related', begin, end)
      return
    }
    for (const word of words[begin - first] as Set<string>) above.add(word)
  }
}

/** Whether the line opens a story: it neither goes on from the line before nor points back to it. */
function isFresh(sheet: Sheet, i: number): boolean {
  const { wording } = sheet
  const length = lineLength(sheet, i)
  if (sheet.roles[i] !== 'paragraph' || !isParagraph(sheet, i) || length < 80 || length > 420 || isItem(sheet, i)) return false
  const words = wordsOf(foldedPart(lineText(sheet, i).slice(0, 90), wording.table), 9)
  const first = words[0]
  if (first === undefined || first.from > 0 || has(wording, first.form, 'continues')) return false
  const { and } = wording.lexicon
  if (and !== '' && first.form.startsWith(and) && !has(wording, first.form, 'given-name')) {
    // «وقع» and «وصل» are verbs of their own, «ولم» and «وقد» are not.
    if (first.form.length > 3 || has(wording, first.form.slice(and.length), 'continues')) return false
  }
  // «قالت الوكالة إن» points back, «قال الرئيس الفرنسي» does not: nothing more is said of who it is.
  return !words.slice(0, 4).some((word, k) => {
    const next = words[k + 1]
    return (
      has(wording, word.form, 'anaphor') &&
      (next === undefined ||
        has(wording, next.form, 'continues') ||
        has(wording, next.form, 'inside') ||
        has(wording, next.form, 'anaphor'))
    )
  })
}

/** A line as long as a lede that does not go on with «and». */
function mayStray(sheet: Sheet, i: number): boolean {
  const length = lineLength(sheet, i)
  const { and } = sheet.wording.lexicon
  return sheet.roles[i] === 'paragraph' && length > 45 && length < 420 && !(and !== '' && lineText(sheet, i).startsWith(and))
}

/** Several sentences: a lede on a list of stories is one. */
function isSeveral(sheet: Sheet, i: number): boolean {
  return /\p{L}{2}[.؟!]\s+\p{L}/u.test(lineText(sheet, i))
}

function contentOf(sheet: Sheet, i: number): Set<string> {
  const { and } = sheet.wording.lexicon
  const content = new Set<string>()
  for (const { form } of wordsOf(foldedPart(lineText(sheet, i).slice(0, 500), sheet.wording.table))) {
    const bare = and !== '' && form.startsWith(and) && form.length > 4 ? form.slice(and.length) : form
    if (
      bare.length > 3 &&
      !has(sheet.wording, bare, 'continues') &&
      !has(sheet.wording, bare, 'inside') &&
      !has(sheet.wording, bare, 'weekday')
    )
      content.add(bare)
  }
  return content
}

function shareOf(line: ReadonlySet<string>, above: ReadonlySet<string>): number {
  let shared = 0
  for (const word of line) if (above.has(word)) shared++
  return line.size === 0 ? 1 : shared / line.size
}

/** Whether the lines are about one matter among themselves: then they are the article's own last part. */
function kin(lines: readonly Set<string>[]): boolean {
  let related = 0
  for (let k = 1; k < lines.length; k++) if (shareOf(lines[k] as Set<string>, lines[k - 1] as Set<string>) > 0.25) related++
  return related * 2 > lines.length
}
