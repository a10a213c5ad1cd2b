// Where the boxes and lines of a chain stand, and how many of them.

import { graphConnect, sugiyama } from 'd3-dag'
import type { ClaimFile } from '../../api/client.ts'
import { chainGraph, type ChainNode } from './chain-graph.ts'

/** Pixels that a box is wide and high; on a narrow screen it is as wide as {@link SLIM}. */
export const WIDTH = 190
export const SLIM = 152
export const HEIGHT = 72
/** Room around the picture. */
const EDGE = 6
/** More outlets than this cannot be told apart, and take long to lay out; the reports below tell of all. */
const MOST = 60

/** The file with as many reports as can be drawn, copies that stand for each other aside, and how many articles are left out. */
export function drawable(file: ClaimFile, open: ReadonlySet<string>): { readonly drawn: ClaimFile; readonly left: number } {
  const ends = new Set<string>()
  const left = new Set<string>()
  const reports = file.reports.filter(({ article, family }) => {
    const end = family === undefined || open.has(family) ? article.id : family
    if (!ends.has(end) && ends.size >= MOST) {
      left.add(article.id)
      return false
    }
    ends.add(end)
    return true
  })
  return { drawn: left.size === 0 ? file : { ...file, reports }, left: left.size }
}

interface Placed {
  readonly node: ChainNode
  readonly x: number
  readonly y: number
}

interface Drawn {
  readonly nodes: readonly Placed[]
  readonly edges: readonly { readonly key: string; readonly path: string; readonly denies: boolean }[]
  readonly width: number
  readonly height: number
}

/** Where everything stands; layers run from origins to outlets along the reading direction, or downwards. */
export function placed(file: ClaimFile, open: ReadonlySet<string>, narrow: boolean, mirrored: boolean): Drawn {
  const graph = chainGraph(file, open)
  const box = narrow ? SLIM : WIDTH
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  // A node without edges is an edge to itself to the builder.
  const single = graph.nodes.filter(({ id }) => !graph.edges.some(({ from, to }) => from === id || to === id))
  const links = [...graph.edges.map(({ from, to }) => [from, to] as const), ...single.map(({ id }) => [id, id] as const)]
  const dag = graphConnect().single(true)(links as [string, string][])
  const size: [number, number] = narrow ? [box, HEIGHT] : [HEIGHT, box]
  const layout = sugiyama()
    .nodeSize(size)
    .gap(narrow ? [14, 44] : [18, 70])
  const { width: w, height: h } = layout(dag)
  const [width, height] = (narrow ? [w, h] : [h, w]).map((side) => side + 2 * EDGE) as [number, number]
  const place = (x: number, y: number): [number, number] => {
    const [across, down] = narrow ? [x, y] : [y, x]
    return [EDGE + (mirrored && !narrow ? width - 2 * EDGE - across : across), EDGE + down]
  }
  const at = new Map<string, readonly [number, number]>()
  for (const node of dag.nodes()) at.set(node.data, place(node.x, node.y))
  const nodes = [...at].flatMap(([id, [x, y]]) => {
    const node = byId.get(id)
    return node === undefined ? [] : [{ node, x, y }]
  })
  const edges = graph.edges.flatMap(({ from, to, acts }) => {
    const [a, b] = [at.get(from), at.get(to)]
    return a === undefined || b === undefined ? [] : [{ key: `${from} ${to}`, path: curve(a, b, narrow), denies: acts.includes('deny') }]
  })
  return { nodes, edges, width, height }
}

function curve([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], down: boolean): string {
  if (down) {
    const [from, to] = [ay + HEIGHT / 2, by - HEIGHT / 2 - 2]
    const middle = (from + to) / 2
    return `M${ax} ${from}C${ax} ${middle} ${bx} ${middle} ${bx} ${to}`
  }
  const way = Math.sign(bx - ax)
  const [from, to] = [ax + (way * WIDTH) / 2, bx - way * (WIDTH / 2 + 2)]
  const middle = (from + to) / 2
  return `M${from} ${ay}C${middle} ${ay} ${middle} ${by} ${to} ${by}`
}
