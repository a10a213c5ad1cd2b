// Who takes from whom as a table: outlets down, those they take from across; in each cell what is credited of what is taken.

import type { ReactNode } from 'react'
import type { Names, Taking } from '../../api/client.ts'
import { Name } from '../../parts/names.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'

/** The matrix, both sides by how much is taken. */
export function Matrix({ takings, names }: { readonly takings: readonly Taking[]; readonly names: Names }): ReactNode {
  const text = useText()
  const format = useFormats()
  const across = ranked(takings, ({ from }) => from)
  const down = ranked(takings, ({ outlet }) => outlet)
  const cells = new Map(takings.map((taking) => [`${taking.outlet}\n${taking.from}`, taking]))
  const most = Math.max(...takings.map(({ articles }) => articles))
  return (
    <>
      <p className="soft small legend">
        <span className="cell-key credited" /> {text.sources.credited} <span className="cell-key uncredited" /> {text.sources.uncredited}
      </p>
      <div className="scroll" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th>{text.sources.outlet}</th>
              {across.map((id) => (
                <th key={id} scope="col">
                  <Name id={id} names={names} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.map((outlet) => (
              <tr key={outlet}>
                <th scope="row">
                  <bdi>{outlet}</bdi>
                </th>
                {across.map((id) => {
                  const taking = cells.get(`${outlet}\n${id}`)
                  if (taking === undefined) return <td key={id} />
                  const { articles, credited } = taking
                  const words = `${format.counted(text.counts.articles, articles)}: ${format.number(credited)} ${text.sources.credited}, ${format.number(articles - credited)} ${text.sources.uncredited}`
                  return (
                    <td key={id} title={words} className={credited < articles ? 'uncredited' : 'credited'}>
                      <span className="figure" style={{ fontSize: `${0.85 + 0.4 * (articles / most)}rem` }}>
                        {format.number(articles)}
                      </span>
                      <span className="hidden">{words}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function ranked(takings: readonly Taking[], key: (taking: Taking) => string): readonly string[] {
  const sums = new Map<string, number>()
  for (const taking of takings) sums.set(key(taking), (sums.get(key(taking)) ?? 0) + taking.articles)
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}
