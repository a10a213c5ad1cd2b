// The measures that a claim would touch if it were true.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClaimFile } from '../../api/client.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { Section } from '../../parts/page.tsx'
import { Words } from '../../parts/words.tsx'
import { useText } from '../../text/index.ts'

/** The list, each with the words that it rests on. */
export function Touches({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const [{ language }] = usePreferences()
  const seen = new Set<string>()
  const touches = file.touches.filter(({ measure, category }) => !seen.has(`${measure} ${category}`) && seen.add(`${measure} ${category}`))
  return (
    <Section title={text.claim.measures} id="measures">
      {touches.length === 0 ? <p className="soft">{text.claim.noMeasures}</p> : null}
      <div className="cards">
        {touches.map((touch) => (
          <div key={`${touch.measure} ${touch.category}`} className="card">
            <h3>
              <Link to="/measures" hash={touch.measure}>
                {text.measures.resolution} {touch.resolution} · {text.measures.paragraph} <bdi>{touch.paragraph}</bdi>
              </Link>{' '}
              {touch.disputed ? <span className="tag conflict">{text.claim.disputed}</span> : null}{' '}
              {touch.unchecked ? <span className="tag hedge">{text.claim.unchecked}</span> : null}
            </h3>
            <p dir="auto">{touch.text[language] ?? touch.text['en'] ?? ''}</p>
            <p className="soft small">
              {touch.words.map((words, i) => (
                <span key={`${i} ${words}`}>
                  {i > 0 ? ' · ' : ''}
                  <Words>{words}</Words>
                </span>
              ))}
            </p>
          </div>
        ))}
      </div>
    </Section>
  )
}
