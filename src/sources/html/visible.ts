// Visible text: a document's words in reading order, one line an element, each with the marks around it.

import type { BlockRole } from '../../model/article.ts'
import { BLOCK, isHidden, markOf, UNSEEN } from './marks.ts'

/** One line of visible text: the innermost block element that holds it, and what the elements around it say it is. */
export interface VisibleLine {
  readonly text: string
  readonly element: Element
  readonly mark: BlockRole | undefined
  /** How many of its characters stand inside links. */
  readonly linked: number
}

/** Nodes beyond this number are not looked at, nor is anything nested deeper than this. */
export const MOST_NODES = 120_000
const DEEPEST = 400

interface Open {
  element: Element
  block: Element
  mark: BlockRole | undefined
  link: boolean
}

/** The visible lines under `root`, and whether the page was cut short at {@link MOST_NODES}. */
export function visibleLines(root: Element): { lines: VisibleLine[]; cut: boolean } {
  const lines: VisibleLine[] = []
  const stack: Open[] = [{ element: root, block: root, mark: undefined, link: false }]
  let text = ''
  let linked = 0
  let at: Open | undefined
  const flush = (): void => {
    const line = text.replace(/[ \t\r\n\f]+/gu, ' ').replace(/^ | $/gu, '')
    if (at !== undefined && line !== '') lines.push({ text: line, element: at.block, mark: at.mark, linked: Math.min(linked, line.length) })
    text = ''
    linked = 0
    at = undefined
  }
  let node: Node | null = root.firstChild
  let seen = 0
  while (stack.length > 0) {
    if (node === null || seen > MOST_NODES) {
      const left = stack.pop() as Open
      if (BLOCK.has(left.element.localName)) flush()
      node = seen > MOST_NODES ? null : left.element.nextSibling
      continue
    }
    seen++
    const top = stack[stack.length - 1] as Open
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? ''
      if (words !== '') {
        if (at !== undefined && at.mark !== top.mark && BLOCK.has(top.element.localName)) flush()
        if (at === undefined && words.trim() !== '') at = top
        text += words
        if (top.link) linked += words.trim().length
      }
    } else if (node.nodeType === 1) {
      const element = node as Element
      const tag = element.localName
      if (tag === 'br') flush()
      else if (!UNSEEN.has(tag) && !isHidden(element) && stack.length < DEEPEST) {
        const block = BLOCK.has(tag)
        if (block) flush()
        stack.push({
          element,
          block: block ? element : top.block,
          mark: inherited(top.mark, markOf(element)),
          link: top.link || tag === 'a',
        })
        node = element.firstChild
        continue
      }
    }
    node = node.nextSibling
  }
  flush()
  return { lines, cut: seen > MOST_NODES }
}

/** What an outer element says holds inside it too; a byline or date inside furniture is furniture. */
function inherited(outer: BlockRole | undefined, inner: BlockRole | undefined): BlockRole | undefined {
  if (outer === undefined || outer === 'byline' || outer === 'dateline' || outer === 'title') return inner ?? outer
  return outer
}
