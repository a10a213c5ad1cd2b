// One block of an article with the marks over it, and beside it who says what in it.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Annotation, Names } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { ActMark } from '../../parts/claim-marks.tsx'
import { useFormats } from '../../text/format.ts'
import { ChainWords } from '../claim/chain-words.tsx'
import { usePart } from './part.tsx'
import { segments, type Mark } from './segments.ts'

/** Chains that stand beside one passage. */
const MOST = 40

interface Props {
  readonly block: { readonly start: number; readonly end: number; readonly role: string }
  readonly text: string
  readonly marks: readonly Mark[]
  /** The address points here. */
  readonly asked: boolean
  /** Offset that the address points to. */
  readonly place: number | undefined
  readonly attributions: readonly Extract<Annotation, { kind: 'attribution' }>[]
  readonly names: Names
}

/** The passage and its margin. */
export function Passage({ block, text, marks, asked, place, attributions, names }: Props): ReactNode {
  const [{ language }] = usePreferences()
  const format = useFormats()
  const [end, more] = usePart(block.start, block.end, asked ? place : undefined)
  if (text.slice(block.start, block.end).trim() === '') return null
  const within = attributions.filter(({ cue }) => cue.start < end)
  return (
    <div className={`passage role-${block.role}${asked ? ' asked' : ''}`}>
      <p dir="auto">
        {segments(block.start, end, marks).map((segment) => (
          <Piece key={segment.start} words={text.slice(segment.start, segment.end)} marks={segment.marks} />
        ))}
        {more}
      </p>
      {within.length === 0 ? null : (
        <aside lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {within.slice(0, MOST).map(({ cue, act, certainty, nested }) => (
            <p key={cue.start}>
              <ChainWords nested={nested} names={names} /> <ActMark act={act} certainty={certainty} />
            </p>
          ))}
          {within.length > MOST ? <p className="soft">+{format.number(within.length - MOST)}</p> : null}
        </aside>
      )}
    </div>
  )
}

function Piece({ words, marks }: { readonly words: string; readonly marks: readonly Mark[] }): ReactNode {
  if (marks.length === 0) return words
  const layers = [...new Set(marks.map(({ layer }) => layer))].join(' ')
  const title = marks.flatMap(({ note }) => note ?? []).join(' — ')
  const entity = marks.find((mark) => mark.entity !== undefined)?.entity
  const piece = (
    <span className={`layered ${layers}`} title={title === '' ? undefined : title}>
      {words}
    </span>
  )
  return entity === undefined ? (
    piece
  ) : (
    <Link to="/entities/$id" params={{ id: entity }} className="named">
      {piece}
    </Link>
  )
}
