// The reference of the API as a page: every operation with what it takes and gives, and every problem.

import { escaped } from '../export/escape-html.ts'
import type { OpenApiDocument } from './api/openapi.ts'
import { problems } from './api/problem.ts'

interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly description?: string
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly const?: unknown
  readonly default?: unknown
}

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: Shape
    readonly description?: string
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Shape }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Shape }>> }>>
  readonly 'x-role'?: string
}

/** The style of the page, served apart: the policy allows nothing inline. */
export const REFERENCE_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:0 auto;padding:1rem}
code{font-family:ui-monospace,monospace}table{border-collapse:collapse;width:100%}td,th{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #8884}
h3{margin-block-start:2.5rem}h3 code{font-size:1rem}.role{font-size:.85rem;opacity:.8}nav ul{columns:20rem;padding-inline-start:1rem}p{max-width:45rem}`

/** The page. */
export function referencePage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation,
    })),
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ''))]
  const schemas = Object.entries((document.components?.schemas ?? {}) as Readonly<Record<string, Shape>>)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Isnad API</title><link rel="stylesheet" href="/v1/reference.css"></head><body><main>',
    `<h1>Isnad API ${escaped(document.info.version)}</h1><p>${escaped(document.info.description ?? '')}</p>`,
    '<p>As OpenAPI 3.1: <a href="/openapi.json">/openapi.json</a></p>',
    `<nav aria-label="Operations"><ul>${operations.map(({ path, method }) => `<li><a href="#${anchor(method, path)}"><code>${method} ${escaped(path)}</code></a></li>`).join('')}</ul></nav>`,
    ...tags.flatMap((tag) => [
      `<h2>${escaped(tag)}</h2>`,
      ...operations
        .filter(({ operation }) => operation.tags?.[0] === tag)
        .map(({ path, method, operation }) => section(path, method, operation)),
    ]),
    '<h2>Shapes</h2>',
    ...schemas.map(([name, shape]) => shapeSection(name, shape)),
    '<h2>Problems</h2>',
    '<table><thead><tr><th>code</th><th>status</th><th>what</th><th>what to do</th></tr></thead><tbody>',
    ...Object.entries(problems).map(
      ([code, { status, en, ar }]) =>
        `<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${escaped(en[0])}<br><bdi lang="ar" dir="rtl">${escaped(ar[0])}</bdi></td><td>${escaped(en[1])}</td></tr>`,
    ),
    '</tbody></table></main></body></html>\n',
  ].join('\n')
}

function section(path: string, method: string, operation: Operation): string {
  const { summary = '', description, parameters = [], requestBody, responses } = operation
  const rows = parameters.map(({ name, in: where, required, schema, description: words }) => [
    `<code>${escaped(name)}</code>`,
    `${where}${required === true ? ', required' : ''}`,
    typeWords(schema),
    escaped(words ?? schema?.description ?? ''),
  ])
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => `${escaped(type)}: ${typeWords(schema)}`)
  const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, { schema }]) => `${escaped(status)} ${escaped(type)}: ${typeWords(schema)}`),
  )
  return [
    `<h3 id="${anchor(method, path)}"><code>${method} ${escaped(path)}</code></h3>`,
    `<p>${escaped(summary)}${description === undefined ? '' : ` ${escaped(description)}`}</p><p class="role">Role: ${escaped(operation['x-role'] ?? 'reader')}</p>`,
    rows.length === 0 ? '' : table(['parameter', 'where', 'type', 'meaning'], rows),
    bodies.length === 0 ? '' : `<p>Body: ${bodies.join('; ')}</p>`,
    `<p>Gives: ${answers.join('; ')}</p>`,
  ].join('\n')
}

function shapeSection(name: string, shape: Shape): string {
  const rows = Object.entries(shape.properties ?? {}).map(([field, of]) => [
    `<code>${escaped(field)}</code>${shape.required?.includes(field) === true ? '' : ' (optional)'}`,
    typeWords(of),
    escaped(of.description ?? ''),
  ])
  const words = rows.length === 0 ? `<p>${typeWords(shape)}</p>` : table(['field', 'type', 'meaning'], rows)
  return `<h3 id="shape-${escaped(name)}">${escaped(name)}</h3>${shape.description === undefined ? '' : `<p>${escaped(shape.description)}</p>`}${words}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

function typeWords(shape: Shape | undefined): string {
  if (shape === undefined) return ''
  if (shape.$ref !== undefined) {
    const name = shape.$ref.split('/').at(-1) ?? ''
    return `<a href="#shape-${escaped(name)}">${escaped(name)}</a>`
  }
  if (shape.enum !== undefined) return shape.enum.map((one) => `<code>${escaped(String(one))}</code>`).join(' | ')
  if (shape.const !== undefined) return `<code>${escaped(JSON.stringify(shape.const))}</code>`
  const some = shape.anyOf ?? shape.oneOf
  if (some !== undefined) return some.map(typeWords).join(' | ')
  if (shape.items !== undefined) return `list of ${typeWords(shape.items)}`
  if (shape.properties !== undefined) return `{ ${Object.keys(shape.properties).map(escaped).join(', ')} }`
  const type = Array.isArray(shape.type) ? shape.type.join(' | ') : String(shape.type ?? 'any')
  return escaped(shape.default === undefined ? type : `${type}, ${JSON.stringify(shape.default)} when left out`)
}

function anchor(method: string, path: string): string {
  return `${method.toLowerCase()}-${path.replace(/\W+/g, '-').replace(/^-|-$/g, '')}`
}
