// The chain of a claim as a graph: from who put it out, through who carried it, to the outlets; copies of one text are one node.

import type { ClaimFile, Report } from '../../api/client.ts'

export type Role = 'origin' | 'agency' | 'outlet' | 'copies'

export interface ChainNode {
  readonly id: string
  readonly role: Role
  /** Entity, where the node is one; else undefined and `label` says what it is. */
  readonly entity?: string
  readonly label: string
  /** Articles behind the node: one for an outlet, several for folded copies. */
  readonly articles: readonly string[]
  /** The family of copies that it stands for or belongs to. */
  readonly family?: string
}

export interface ChainEdge {
  readonly from: string
  readonly to: string
  readonly acts: readonly string[]
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[]
  readonly edges: readonly ChainEdge[]
}

/** Builds the graph; families in `open` show each of their articles. */
export function chainGraph(file: ClaimFile, open: ReadonlySet<string>): ChainGraph {
  const nodes = new Map<string, ChainNode>()
  const edges = new Map<string, Map<string, Set<string>>>()
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(edges.get(from)?.keys() ?? [])].some((next) => reaches(next, to))
  const join = (from: string, node: ChainNode, act: string): string => {
    // A source that quotes itself by way of others would close a circle: it stands twice.
    const id = reaches(node.id, from) ? `${node.id}′` : node.id
    if (reaches(id, from)) return from
    if (!nodes.has(id)) nodes.set(id, { ...node, id })
    const out = edges.get(from) ?? new Map<string, Set<string>>()
    edges.set(from, out.set(id, (out.get(id) ?? new Set()).add(act)))
    return id
  }
  for (const report of file.reports) {
    const last = outletNode(report, file, open)
    const [first, ...on] = [...carriers(report)].reverse()
    if (first === undefined) {
      merge(nodes, { ...last, role: last.role === 'copies' ? 'copies' : 'outlet' })
      continue
    }
    const origin: ChainNode = { ...first, role: 'origin' }
    if (!nodes.has(origin.id)) nodes.set(origin.id, origin)
    let at = origin.id
    for (const hop of on) at = join(at, hop, report.act)
    merge(nodes, last)
    join(at, nodes.get(last.id) ?? last, report.act)
  }
  const aimed = new Set([...edges.values()].flatMap((out) => [...out.keys()]))
  return {
    nodes: [...nodes.values()].map((node) => (aimed.has(node.id) && node.role === 'origin' ? { ...node, role: 'agency' as const } : node)),
    edges: [...edges].flatMap(([from, out]) => [...out].map(([to, acts]) => ({ from, to, acts: [...acts] }))),
  }
}

/** Who carried the words, the one nearest the article first; the agency that the whole text came from stands before the outlet. */
function carriers(report: Report): readonly ChainNode[] {
  const hops = report.nested.map(({ entity, label, members }): ChainNode => {
    const named = label !== '' && (members?.length ?? 0) > 1 ? `${entity} ${label}` : entity
    return { id: `hop ${named}`, role: 'agency', entity, label, articles: [] }
  })
  const source = report.upstream.find(({ certainty }) => certainty !== 'possible')?.entity
  if (source === undefined || hops.some(({ entity }) => entity === source)) return hops
  return [{ id: `hop ${source}`, role: 'agency', entity: source, label: '', articles: [] }, ...hops]
}

function outletNode(report: Report, file: ClaimFile, open: ReadonlySet<string>): ChainNode {
  const { article, family } = report
  const outlet = article.outlet ?? article.title ?? article.id
  const alone: ChainNode = { id: `article ${article.id}`, role: 'outlet', label: outlet, articles: [article.id] }
  if (family === undefined) return alone
  const kin = new Set(file.reports.flatMap((other) => (other.family === family ? [other.article.id] : [])))
  if (kin.size < 2) return alone
  if (open.has(family)) return { ...alone, family }
  return { id: `family ${family}`, role: 'copies', label: outlet, articles: [...kin], family }
}

function merge(nodes: Map<string, ChainNode>, node: ChainNode): void {
  if (!nodes.has(node.id)) nodes.set(node.id, node)
}
