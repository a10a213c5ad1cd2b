// The register: resolutions paragraph by paragraph, how far each row was checked, limits, and what no ban covers.

import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Measure, Register } from '../api/client.ts'
import { measuresQuery } from '../api/queries.ts'
import { usePreferences } from '../app/preferences.tsx'
import { SaveJson } from '../parts/export.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Answer } from '../parts/state.tsx'
import { useFormats } from '../text/format.ts'
import { useText } from '../text/index.ts'

const TONES: Readonly<Record<string, string>> = { verified: 'good', 'number-from-memory': 'hedge', 'from-memory': 'conflict' }

/** The page of measures. */
export function Measures(): ReactNode {
  const text = useText()
  const register = useQuery(measuresQuery)
  return (
    <Page
      title={text.measures.title}
      lede={text.measures.lede}
      actions={register.data === undefined ? undefined : <SaveJson name="isnad-measures" data={register.data} />}
    >
      <Answer of={register}>{(found) => <All register={found} />}</Answer>
    </Page>
  )
}

function All({ register }: { readonly register: Register }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const [words, find] = useState('')
  const said = (wording: Readonly<Record<string, string>>): string => wording[language] ?? wording['en'] ?? Object.values(wording)[0] ?? ''
  const wanted = register.measures.filter((measure) =>
    `${measure.id} ${measure.resolution} ${measure.categories.join(' ')} ${Object.values(measure.text).join(' ')}`
      .toLowerCase()
      .includes(words.toLowerCase()),
  )
  return (
    <>
      <div className="filters">
        <label>
          {text.claims.words}
          <input
            type="search"
            dir="auto"
            value={words}
            onChange={(event) => {
              find(event.target.value)
            }}
          />
        </label>
      </div>
      {register.resolutions.map(({ number, adopted, occasion }) => {
        const held = wanted.filter(({ resolution }) => resolution === number)
        return held.length === 0 ? null : (
          <Section key={number} title={`${text.measures.resolution} ${plain(number)}`} note={`${format.day(adopted)} · ${said(occasion)}`}>
            <div className="cards">
              {held.map((measure) => (
                <Row key={measure.id} measure={measure} said={said} />
              ))}
            </div>
          </Section>
        )
      })}
      <Section title={text.measures.uncovered}>
        <ul className="bar-list">
          {register.uncovered.map(({ category, text: wording }) => (
            <li key={category} dir="auto">
              {said(wording)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.measures.disputed}>
        <ul className="bar-list">
          {register.disputed.map(({ category, text: wording }) => (
            <li key={category} dir="auto">
              {said(wording)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Row({
  measure,
  said,
}: {
  readonly measure: Measure
  readonly said: (wording: Readonly<Record<string, string>>) => string
}): ReactNode {
  const text = useText()
  const format = useFormats()
  return (
    <div className="card" id={measure.id}>
      <h3>
        {text.measures.paragraph} <bdi>{measure.paragraph}</bdi>{' '}
        <span className={`tag ${TONES[measure.mark] ?? ''}`}>{text.measures.marks[measure.mark]}</span>
      </h3>
      <p dir="auto">{said(measure.text)}</p>
      {measure.note === undefined ? null : (
        <p className="soft small" dir="auto">
          {said(measure.note)}
        </p>
      )}
      <p className="soft small">
        {format.days({ from: measure.from, to: measure.to ?? null })} ·{' '}
        {measure.to === undefined ? text.measures.inForce : text.measures.ended}
        {' · '}
        <bdi dir="ltr">{measure.source.join(', ')}</bdi>
      </p>
    </div>
  )
}

/** The number of a resolution is a name: no separators. */
function plain(number: number): string {
  return String(number)
}
