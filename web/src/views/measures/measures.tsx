// The register: resolutions paragraph by paragraph, how far each row was checked, which claims would touch it, and what no ban covers.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import type { Register } from '../../api/client.ts'
import { measuresQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { More } from '../../parts/more.tsx'
import { Page, Section } from '../../parts/page.tsx'
import { Answer, Empty } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { MeasureRow } from './row.tsx'
import { useTouching } from './touching.ts'

const route = getRouteApi('/measures')
/** The page of measures. */
export function Measures(): ReactNode {
  const text = useText()
  const register = useQuery(measuresQuery)
  return (
    <Page
      title={text.measures.title}
      lede={text.measures.lede}
      save={{
        name: 'isnad-measures',
        data: register.data,
        rows: () =>
          (register.data?.measures ?? []).map(({ id, resolution, paragraph, direction, from, to, mark, text: wording }) => ({
            ...{ id, resolution, paragraph, direction, from, to, mark },
            ...{ ar: wording['ar'], en: wording['en'] },
          })),
      }}
    >
      <Answer of={register}>{(found) => <All register={found} />}</Answer>
    </Page>
  )
}

function All({ register }: { readonly register: Register }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { q = '', touched } = route.useSearch()
  const navigate = route.useNavigate()
  const touching = useTouching()
  useEffect(() => {
    // What the address points to comes later than the address.
    if (location.hash !== '') document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({ block: 'center' })
  }, [])
  const said = (wording: Readonly<Record<string, string>>): string => wording[language] ?? wording['en'] ?? Object.values(wording)[0] ?? ''
  const filter = (words: string, only: boolean): void => {
    void navigate({ search: { ...(words === '' ? {} : { q: words }), ...(only ? { touched: 'true' as const } : {}) }, replace: true })
  }
  const only = touched === 'true'
  const wanted = register.measures.filter(
    (measure) =>
      (!only || touching.byMeasure.has(measure.id)) &&
      `${measure.id} ${measure.resolution} ${measure.categories.join(' ')} ${Object.values(measure.text).join(' ')}`
        .toLowerCase()
        .includes(q.toLowerCase()),
  )
  return (
    <>
      <div className="filters">
        <label>
          {text.claims.words}
          <input
            type="search"
            dir="auto"
            value={q}
            onChange={(event) => {
              filter(event.target.value, only)
            }}
          />
        </label>
        <div className="actions">
          <button
            type="button"
            className="quiet"
            aria-pressed={only}
            onClick={() => {
              filter(q, !only)
            }}
          >
            {text.measures.onlyTouched}
          </button>
          <span className="soft small" role="status">
            {text.measures.looked.replace('{seen}', format.number(touching.seen)).replace('{all}', format.number(touching.all))}
          </span>
        </div>
      </div>
      {wanted.length === 0 ? <Empty title={only ? text.measures.noneTouched : text.search.none} /> : null}
      {register.resolutions.map(({ number, adopted, occasion }) => {
        const held = wanted.filter(({ resolution }) => resolution === number)
        return held.length === 0 ? null : (
          // The number of a resolution is a name: no separators.
          <Section key={number} title={`${text.measures.resolution} ${String(number)}`} note={`${format.day(adopted)} · ${said(occasion)}`}>
            <div className="cards">
              {held.map((measure) => (
                <MeasureRow
                  key={measure.id}
                  measure={measure}
                  said={said}
                  claims={touching.byMeasure.get(measure.id) ?? []}
                  names={touching.names}
                  sources={register.sources}
                />
              ))}
            </div>
          </Section>
        )
      })}
      <More label={text.measures.lookOn} of={touching.more} />
      <Section title={text.measures.uncovered}>
        <Rows rows={register.uncovered} said={said} />
      </Section>
      <Section title={text.measures.disputed}>
        <Rows rows={register.disputed} said={said} />
      </Section>
    </>
  )
}

function Rows({
  rows,
  said,
}: {
  readonly rows: readonly { readonly category: string; readonly text: Readonly<Record<string, string>> }[]
  readonly said: (wording: Readonly<Record<string, string>>) => string
}): ReactNode {
  return (
    <ul className="bar-list">
      {rows.map(({ category, text: wording }) => (
        <li key={category} dir="auto">
          {said(wording)}
        </li>
      ))}
    </ul>
  )
}
