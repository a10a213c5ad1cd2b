// The chain drawn: origins at the side where reading begins, outlets at its end; on a narrow screen from top to bottom.

import { Link } from '@tanstack/react-router'
import { graphConnect, sugiyama } from 'd3-dag'
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { wrapped } from '../../parts/brief.ts'
import { PictureLinks } from '../../parts/export.tsx'
import { hopName, type Called } from '../../parts/names.tsx'
import { languageOf } from '../../parts/roles.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { chainGraph, type ChainNode } from './chain-graph.ts'

const WIDTH = 190
const SLIM = 152
const HEIGHT = 72
const NARROW = 620
const EDGE = 6
/** Pixels that a letter of a name takes about. */
const LETTER = 7.9
/** More outlets than this cannot be told apart, and take long to lay out; the reports below tell of all. */
const MOST = 60

interface Placed {
  readonly node: ChainNode
  readonly x: number
  readonly y: number
}

/** The picture of the chain, with copies that open. */
export function Chain({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const picture = useRef<SVGSVGElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [narrow, setNarrow] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      setNarrow((entry?.contentRect.width ?? NARROW) < NARROW)
    })
    if (frame.current !== null) watch.observe(frame.current)
    return () => {
      watch.disconnect()
    }
  }, [])
  const { drawn, left } = useMemo(() => drawable(file, open), [file, open])
  const { nodes, edges, width, height } = useMemo(() => placed(drawn, open, narrow, language === 'ar'), [drawn, open, narrow, language])
  const box = narrow ? SLIM : WIDTH
  const toggle = (family: string): void => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(family)) after.add(family)
      return after
    })
  }
  const families = [...open].filter((family) => file.families.some(({ id }) => id === family))
  return (
    <div className="picture" ref={frame}>
      <div className="scroll" tabIndex={0}>
        <svg
          ref={picture}
          className="chain"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={text.claim.chain}
        >
          <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path className="arrow" d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {edges.map(({ key, path, denies }) => (
            <path key={key} className={denies ? 'edge denies' : 'edge'} d={path} markerEnd="url(#arrow)" />
          ))}
          {nodes.map(({ node, x, y }) => (
            <g key={node.id} transform={`translate(${x - box / 2} ${y - HEIGHT / 2})`} className={`node ${node.role}`}>
              <Box
                width={box}
                node={node}
                called={calledOf(node, file, language)}
                role={node.role === 'copies' ? format.counted(text.counts.articles, node.articles.length) : text.claim.roles[node.role]}
                toggle={toggle}
              />
            </g>
          ))}
        </svg>
      </div>
      {left === 0 ? null : <p className="soft small">{format.counted(text.claim.unfoldedMost, left)}</p>}
      <div className="actions">
        {families.map((family) => (
          <button
            key={family}
            type="button"
            className="quiet"
            onClick={() => {
              toggle(family)
            }}
          >
            {text.claim.fold}
          </button>
        ))}
        <PictureLinks of={picture} name={`isnad-${file.id}`} />
      </div>
    </div>
  )
}

/** Whoever stands in a box; an outlet is called as it calls itself. */
function calledOf({ entity, label }: ChainNode, file: ClaimFile, language: 'ar' | 'en'): Called {
  return entity === undefined ? { words: label, language: languageOf(label) } : hopName(entity, label, file.names, language)
}

function Box({
  width,
  node,
  called,
  role,
  toggle,
}: {
  readonly width: number
  readonly node: ChainNode
  readonly called: Called
  readonly role: string
  readonly toggle: (family: string) => void
}): ReactNode {
  const text = useText()
  const name = called.role === undefined ? called.words : `${called.role}: ${called.words}`
  // Two lines at most; what it is in the reader's language takes the first.
  const own = wrapped(called.words, Math.floor(width / LETTER), called.role === undefined ? 2 : 1)
  const lines = called.role === undefined ? own : [called.role, ...own]
  const middle = width / 2 - (node.role === 'copies' ? 4 : 0)
  const first = (node.role === 'copies' ? 26 : 30) - (lines.length - 1) * 8
  const drawn = (
    <>
      <title>{node.role === 'copies' ? `${name}: ${text.claim.unfold}` : name}</title>
      {node.role === 'copies' ? (
        <>
          <rect className="behind" x="8" y="8" width={width - 8} height={HEIGHT - 8} rx="8" />
          <rect className="behind" x="4" y="4" width={width - 8} height={HEIGHT - 8} rx="8" />
        </>
      ) : null}
      <rect
        className="box"
        width={node.role === 'copies' ? width - 8 : width}
        height={node.role === 'copies' ? HEIGHT - 8 : HEIGHT}
        rx="8"
      />
      {lines.map((line, i) => (
        <text
          key={i}
          className="name"
          x={middle}
          y={first + i * 18}
          textAnchor="middle"
          // A line in the other language runs in its own direction.
          direction={languageOf(line) === 'en' ? 'ltr' : 'rtl'}
          lang={languageOf(line)}
        >
          {line}
        </text>
      ))}
      <text className="role" x={middle} y={first + lines.length * 18 + 1} textAnchor="middle">
        {role}
      </text>
    </>
  )
  const { family } = node
  if (node.role === 'copies' && family !== undefined) {
    return (
      <g
        role="button"
        tabIndex={0}
        aria-expanded="false"
        onClick={() => {
          toggle(family)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          toggle(family)
        }}
      >
        {drawn}
      </g>
    )
  }
  const [article] = node.articles
  if (article !== undefined)
    return (
      <Link to="/articles/$id" params={{ id: article }}>
        {drawn}
      </Link>
    )
  return node.entity === undefined ? (
    drawn
  ) : (
    <Link to="/entities/$id" params={{ id: node.entity }}>
      {drawn}
    </Link>
  )
}

/** The file with as many reports as can be drawn, copies that stand for each other aside, and how many articles are left out. */
function drawable(file: ClaimFile, open: ReadonlySet<string>): { readonly drawn: ClaimFile; readonly left: number } {
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

interface Drawn {
  readonly nodes: readonly Placed[]
  readonly edges: readonly { readonly key: string; readonly path: string; readonly denies: boolean }[]
  readonly width: number
  readonly height: number
}

/** Where everything stands; layers run from origins to outlets along the reading direction, or downwards. */
function placed(file: ClaimFile, open: ReadonlySet<string>, narrow: boolean, mirrored: boolean): Drawn {
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
