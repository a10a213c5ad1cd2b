// Main text: which elements of a page hold the article, by Readability after the page's furniture is taken out.

import { Readability } from '@mozilla/readability'
import { UNSEEN } from './marks.ts'
import type { VisibleLine } from './visible.ts'

const TAG = 'data-isnad'
/** Readability looks at pairs of elements: beyond so many it is left out and the longest stretch of text decides. */
const MOST_ELEMENTS = 6_000
/** Roles whose elements never hold the article. */
const OUT = new Set(['boilerplate', 'related', 'keywords'])

/** Whether each of `lines` belongs to the article's main text. `document` is spent afterwards. */
export function mainText(document: Document, lines: readonly VisibleLine[]): boolean[] {
  const keys = new Map<Element, string>()
  for (const { element, mark } of lines) {
    if (mark !== undefined && OUT.has(mark)) continue
    if (!keys.has(element)) {
      keys.set(element, String(keys.size))
      element.setAttribute(TAG, String(keys.size - 1))
    }
  }
  const kept = keptBy(document, lines)
  return lines.map((line) => {
    const key = keys.get(line.element)
    return key !== undefined && !(line.mark !== undefined && OUT.has(line.mark)) && kept.has(key)
  })
}

function keptBy(document: Document, lines: readonly VisibleLine[]): ReadonlySet<string> {
  if (document.querySelectorAll('*').length <= MOST_ELEMENTS) {
    strip(document, lines)
    try {
      const found = new Readability<Element>(document, {
        charThreshold: 120,
        keepClasses: false,
        serializer: (node) => node as Element,
      }).parse()
      if (found?.content !== undefined && found.content !== null) {
        const elements = [found.content, ...found.content.querySelectorAll(`[${TAG}]`)]
        const kept = new Set(elements.map((element) => element.getAttribute(TAG)).filter((key): key is string => key !== null))
        if (kept.size > 0) return kept
      }
    } catch {
      // A page that Readability trips over is read by its longest stretch of text.
    }
  }
  return longestStretch(lines)
}

/** Takes out what is no article whatever its neighbours are: this keeps menus out of the result and the search short. */
function strip(document: Document, lines: readonly VisibleLine[]): void {
  for (const tag of UNSEEN) if (tag !== 'head') for (const element of [...document.querySelectorAll(tag)]) element.remove()
  for (const { element, mark } of lines) if (mark !== undefined && OUT.has(mark)) element.remove()
}

/** The parent element whose own lines hold the most text outside links. */
function longestStretch(lines: readonly VisibleLine[]): ReadonlySet<string> {
  const sums = new Map<Element, number>()
  for (const { element, mark, text, linked } of lines) {
    const parent = element.parentElement ?? element
    if (mark === undefined && text.length > 60) sums.set(parent, (sums.get(parent) ?? 0) + text.length - 2 * linked)
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? []
  const kept = lines.filter(({ element }) => best !== undefined && (element === best || element.parentElement === best))
  return new Set(kept.map(({ element }) => element.getAttribute(TAG)).filter((key): key is string => key !== null))
}
