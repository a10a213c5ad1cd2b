// JSON-LD: the schema.org record of a page's own article, told from those of the articles it links to.

/** What the record states, as it stands there. */
export interface ArticleRecord {
  readonly headline?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly outlet?: string
  readonly language?: string
  readonly keywords: readonly string[]
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u
/** Keys that lead to the page's own record; lists of other articles hang below others. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage']
const DEEPEST = 6

/** The record of the page's own article: of several the one whose headline is `title`, else the first. */
export function articleRecord(scripts: readonly string[], title: string | undefined): ArticleRecord | undefined {
  const nodes = scripts.flatMap((script) => articlesIn(parsed(script), 0))
  const wanted = plain(title)
  const own = nodes.find((node) => wanted !== '' && plain(text(node['headline'] ?? node['name'])) === wanted) ?? nodes[0]
  if (own === undefined) return undefined
  const headline = text(own['headline'] ?? own['name'])
  const published = text(own['datePublished'] ?? own['dateCreated'])
  const outlet = namesOf(own['publisher'])[0]
  const language = text(own['inLanguage'])
  return {
    authors: namesOf(own['author']),
    keywords: keywordsOf(own['keywords']),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  }
}

/** Line breaks inside strings, which JSON forbids and pages write, are repaired; what is no JSON even so says nothing. */
function parsed(script: string): unknown {
  for (const source of [script, script.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(source)
    } catch {
      continue
    }
  }
  return undefined
}

function articlesIn(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => articlesIn(one, depth + 1))
  const node = value as Node
  const types = [node['@type']].flat().filter((type): type is string => typeof type === 'string')
  const own = types.some((type) => ARTICLE.test(type)) ? [node] : []
  return [...own, ...WAYS.flatMap((way) => articlesIn(node[way], depth + 1))]
}

function namesOf(value: unknown): string[] {
  return [value].flat(2).flatMap((one) => {
    const name = typeof one === 'string' ? one : typeof one === 'object' && one !== null ? text((one as Node)['name']) : undefined
    return name === undefined || name === '' || /^https?:/u.test(name) ? [] : [name.trim()]
  })
}

function keywordsOf(value: unknown): string[] {
  return [value]
    .flat(2)
    .flatMap((one) => (typeof one === 'string' ? one.split(/[,،]/u) : []))
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? (value[0] as unknown) : value
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined
}

/** Letters and digits alone, so that typography decides nothing. */
function plain(value: string | undefined): string {
  return (value ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
