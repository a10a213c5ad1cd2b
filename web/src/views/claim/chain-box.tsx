// One box of the chain: who it is and what it did, as a way to its page; a stack of copies opens.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { wrapped } from '../../parts/brief.ts'
import type { Called } from '../../parts/names.tsx'
import { languageOf } from '../../parts/roles.ts'
import { useText } from '../../text/index.ts'
import type { ChainNode } from './chain-graph.ts'
import { HEIGHT } from './chain-layout.ts'

/** Pixels that a letter of a name takes about. */
const LETTER = 7.9

/** A box of {@link HEIGHT}; `toggle` opens the copies of a family. */
export function Box({
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
