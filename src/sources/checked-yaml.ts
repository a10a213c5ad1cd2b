// Checked YAML: a file of the user's against a schema, with the line of what is wrong.

import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { Failure } from '../model/failure.ts'

/** What `text`, the content of the file at `path`, says by `schema`. @throws {Failure} `usage`, with the line. */
export function parseYaml<T>(text: string, path: string, schema: z.ZodType<T>, remedy: string): T {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors[0]
  if (broken !== undefined)
    throw new Failure('usage', `${path}, line ${lines.linePos(broken.pos[0]).line}: this is no YAML (${broken.message}).`, remedy)
  const value = plain(document, path, remedy)
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  const issue = mostTelling(result.error.issues)
  const at = placeOf(document, issue)
  const line = at === undefined ? '' : `, line ${lines.linePos(at).line}`
  throw new Failure('usage', `${path}${line}: ${told(issue)}`, remedy)
}

type Issue = z.core.$ZodIssue

function plain(document: Document, path: string, remedy: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw new Failure('usage', `${path} repeats itself too often (aliases).`, remedy)
  }
}

/** Of the ways in which a value may be right, the one that it came nearest to: deepest, then of the right type. */
function mostTelling(issues: readonly Issue[]): Issue {
  const issue = issues[0] as Issue
  if (issue.code !== 'invalid_union') return issue
  const near = (one: Issue): number => 2 * one.path.length + Number(one.code !== 'invalid_type')
  const nearest = issue.errors.map((errors) => mostTelling(errors)).sort((a, b) => near(b) - near(a))[0]
  return nearest === undefined || near(nearest) === 0 ? issue : { ...nearest, path: [...issue.path, ...nearest.path] }
}

function placeOf(document: Document, issue: Issue): number | undefined {
  const wanted = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path]
  for (let path = wanted; ; path = path.slice(0, -1)) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number, number, number] | null) : null
    if (range !== null) return range[0]
    if (path.length === 0) return undefined
  }
}

function told(issue: Issue): string {
  const where = issue.path.length === 0 ? '' : `«${issue.path.map(String).join('.')}»: `
  if (issue.code === 'unrecognized_keys') return `${where}there is no «${issue.keys.join('», «')}» here.`
  if (issue.code === 'invalid_type')
    return `${where}${issue.message.replace(/^Invalid input: /u, '').replace(', received undefined', ', and there is nothing')}.`
  if (issue.code === 'invalid_union') return `${where}this is not what belongs here.`
  return `${where}${issue.message}.`
}
