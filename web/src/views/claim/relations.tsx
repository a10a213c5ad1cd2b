// What stands against a claim: denials side by side with it, conflicts, later and earlier states.

import type { ReactNode } from 'react'
import type { ClaimCard, ClaimFile } from '../../api/client.ts'
import { ClaimMini } from '../../parts/claim-list.tsx'
import { Section } from '../../parts/page.tsx'
import { Words } from '../../parts/words.tsx'
import { useText } from '../../text/index.ts'
import { ChainWords } from './chain-words.tsx'

/** Denials of the claim beside its own words; below, what the claim itself denies. */
export function Denials({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  const against = file.denials.filter(({ side }) => side === 'denied-by')
  const own = file.denials.filter(({ side }) => side === 'denies')
  const [first] = file.reports
  return (
    <Section title={text.claim.denials} id="denials">
      {against.length === 0 && own.length === 0 ? <p className="soft">{text.claim.noDenials}</p> : null}
      {against.length === 0 ? null : (
        <div className="sides">
          <div className="card">
            <h3>{text.claim.says}</h3>
            {first === undefined ? null : (
              <>
                <Words language={first.article.language}>{first.quote.words}</Words>
                <ChainWords nested={first.nested} names={file.names} end={first.article.outlet} />
              </>
            )}
          </div>
          <div className="cards">
            {against.map(({ claim, scope, because }) => (
              <Edge
                key={`${claim.id} ${scope}`}
                title={text.claim.denial}
                tag={text.claim.scope[scope] ?? scope}
                tone="denied"
                {...{ claim, because, file }}
              />
            ))}
          </div>
        </div>
      )}
      {own.length === 0 ? null : (
        <div className="cards">
          {own.map(({ claim, scope, because }) => (
            <Edge
              key={`${claim.id} ${scope}`}
              title={text.claim.deniesOther}
              tag={text.claim.scope[scope] ?? scope}
              tone="denied"
              {...{ claim, because, file }}
            />
          ))}
        </div>
      )}
    </Section>
  )
}

/** Claims that cannot be right beside this one. */
export function Conflicts({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  if (file.conflicts.length === 0) return null
  return (
    <Section title={text.claim.conflicts} id="conflicts">
      <div className="cards">
        {file.conflicts.map(({ claim, on, because }) => (
          <Edge
            key={`${claim.id} ${on}`}
            title={text.claims.conflicting}
            tag={text.claim.on[on] ?? on}
            tone="conflict"
            {...{ claim, because, file }}
          />
        ))}
      </div>
    </Section>
  )
}

/** Later and earlier states of the same count or affair. */
export function States({ file }: { readonly file: ClaimFile }): ReactNode {
  const text = useText()
  if (file.supersessions.length === 0) return null
  return (
    <Section title={text.claim.supersessions} id="states">
      <div className="cards">
        {file.supersessions.map(({ claim, side, because }) => (
          <Edge
            key={`${claim.id} ${side}`}
            title={side === 'superseded-by' ? text.claim.supersededBy : text.claim.supersedes}
            tag={undefined}
            tone="state-announced"
            {...{ claim, because, file }}
          />
        ))}
      </div>
    </Section>
  )
}

function Edge({
  claim,
  because,
  file,
  title,
  tag,
  tone,
}: {
  readonly claim: ClaimCard
  readonly because: string
  readonly file: ClaimFile
  readonly title: string
  readonly tag: string | undefined
  readonly tone: string
}): ReactNode {
  const text = useText()
  return (
    <div className={`card edge-card ${tone}`}>
      <h3>
        {title} {tag === undefined ? null : <span className={`tag ${tone}`}>{tag}</span>}
      </h3>
      <ClaimMini claim={claim} names={file.names} />
      <p className="soft small">{text.claim.reason[because] ?? because.replaceAll('-', ' ')}</p>
    </div>
  )
}
