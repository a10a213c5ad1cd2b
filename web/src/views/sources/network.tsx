// Who takes from whom as a network: arrows run from the one taken from; dashed where nothing is credited.

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import type { Names, Taking } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { PictureLinks } from '../../parts/export.tsx'
import { nameOf } from '../../parts/names.tsx'
import { useText } from '../../text/index.ts'

/** Width and height of the picture: upright on a phone, so that all of it is in sight. */
const WIDE: Size = [960, 560]
const UPRIGHT: Size = [380, 640]
type Size = readonly [number, number]
/** More could not be told apart; the matrix shows all. */
const MOST = 120

interface Node extends SimulationNodeDatum {
  readonly id: string
  readonly size: number
  readonly source: boolean
}

interface Edge extends SimulationLinkDatum<Node> {
  readonly taking: Taking
}

/** The picture; its layout is the same each time. */
export function Network({ takings, names }: { readonly takings: readonly Taking[]; readonly names: Names }): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const picture = useRef<SVGSVGElement>(null)
  const [size] = useState(() => (matchMedia('(max-width: 40rem)').matches ? UPRIGHT : WIDE))
  const [width, height] = size
  const { nodes, edges } = useMemo(() => settled(takings.slice(0, MOST), size), [takings, size])
  return (
    <div className="picture network">
      <div className="scroll" tabIndex={0}>
        <svg ref={picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={text.sources.lede}>
          <defs>
            <marker id="takes" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">
              <path className="arrow" d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {edges.map(({ taking, source, target }) => {
            const [from, to] = [source as Node, target as Node]
            return (
              <line
                key={`${taking.outlet} ${taking.from}`}
                className={taking.credited < taking.articles ? 'taking uncredited' : 'taking'}
                strokeWidth={1 + Math.min(4, Math.log2(taking.articles + 1))}
                markerEnd="url(#takes)"
                {...ends(from, to)}
              />
            )
          })}
          {nodes.map((node) => (
            <g key={node.id} transform={`translate(${node.x ?? 0} ${node.y ?? 0})`} className={node.source ? 'knot source' : 'knot'}>
              <circle r={node.size} />
              <text y={node.size + 14} textAnchor="middle">
                {node.source ? nameOf(node.id, names, language) : node.id}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <div className="actions">
        <PictureLinks of={picture} name="isnad-network" />
      </div>
    </div>
  )
}

/** Where the line leaves one circle and reaches the other. */
function ends(from: Node, to: Node): { x1: number; y1: number; x2: number; y2: number } {
  const [ax, ay, bx, by] = [from.x ?? 0, from.y ?? 0, to.x ?? 0, to.y ?? 0]
  const far = Math.hypot(bx - ax, by - ay) || 1
  const [dx, dy] = [(bx - ax) / far, (by - ay) / far]
  return { x1: ax + dx * from.size, y1: ay + dy * from.size, x2: bx - dx * (to.size + 3), y2: by - dy * (to.size + 3) }
}

function settled(takings: readonly Taking[], [width, height]: Size): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
  const sizes = new Map<string, { sum: number; source: boolean }>()
  const count = (id: string, articles: number, source: boolean): void => {
    const before = sizes.get(id)
    sizes.set(id, { sum: (before?.sum ?? 0) + articles, source: source || before?.source === true })
  }
  for (const { outlet, from, articles } of takings) {
    count(outlet, articles, false)
    count(from, articles, true)
  }
  const nodes: Node[] = [...sizes].map(([id, { sum, source }]) => ({ id, source, size: 7 + Math.min(14, Math.sqrt(sum) * 2.5) }))
  const edges: Edge[] = takings.map((taking) => ({ taking, source: taking.from, target: taking.outlet }))
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Edge>(edges)
        .id(({ id }) => id)
        .distance(width / 9 + 10),
    )
    .force('charge', forceManyBody().strength(width > 600 ? -320 : -160))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(width > 600 ? 0.1 : 0.03))
    .force(
      'apart',
      // Names stand below; an id is about as long as its name.
      forceCollide<Node>(({ id, size }) => size + 24 + (width > 600 ? Math.min(id.length, 24) : 0)),
    )
    .stop()
  simulation.tick(300)
  for (const node of nodes) {
    node.x = Math.max(60, Math.min(width - 60, node.x ?? 0))
    node.y = Math.max(24, Math.min(height - 34, node.y ?? 0))
  }
  return { nodes, edges }
}
