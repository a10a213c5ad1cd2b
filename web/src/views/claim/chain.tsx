// The chain drawn: origins at the side where reading begins, outlets at its end; on a narrow screen from top to bottom.

import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { PictureLinks } from '../../parts/export.tsx'
import { hopName, type Called } from '../../parts/names.tsx'
import { languageOf } from '../../parts/roles.ts'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { Box } from './chain-box.tsx'
import type { ChainNode } from './chain-graph.ts'
import { drawable, HEIGHT, placed, SLIM, WIDTH } from './chain-layout.ts'

/** Pixels: a frame narrower than this is read from top to bottom. */
const NARROW = 620

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
