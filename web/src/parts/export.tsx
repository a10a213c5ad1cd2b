// What can be taken away: data from the API, pictures as they are drawn, the page on paper.

import type { ReactNode, RefObject } from 'react'
import { useText } from '../text/index.ts'
import { csvOf, type Row } from './csv.ts'
import { saveImage, saveText } from './save.ts'

/** Links to the data behind a view, in the formats that the API gives. */
export function DataLinks({ path, csv = true }: { readonly path: string; readonly csv?: boolean }): ReactNode {
  const { export: words } = useText()
  const address = (format: string): string => `${path}${path.includes('?') ? '&' : '?'}format=${format}`
  return (
    <>
      {csv ? (
        <a className="quiet button" href={address('csv')} download>
          {words.csv}
        </a>
      ) : null}
      <a className="quiet button" href={csv ? address('json') : path} download>
        {words.json}
      </a>
      <Print />
    </>
  )
}

/** Data under the name of a file, and its rows where it is a list. */
export interface Saved {
  readonly name: string
  readonly data: unknown
  readonly rows?: (() => readonly Row[]) | undefined
}

/** Data that the view itself holds: as JSON, its rows as CSV where it is a list, and on paper. */
export function SaveData({ name, data, rows }: Saved): ReactNode {
  const { export: words } = useText()
  return (
    <>
      {rows === undefined ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            saveText(`${name}.csv`, 'text/csv', csvOf(rows()))
          }}
        >
          {words.csv}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          saveText(`${name}.json`, 'application/json', `${JSON.stringify(data, undefined, 2)}\n`)
        }}
      >
        {words.json}
      </button>
      <Print />
    </>
  )
}

/** The page on paper. */
export function Print(): ReactNode {
  const { export: words } = useText()
  return (
    <button type="button" className="quiet" onClick={print}>
      {words.print}
    </button>
  )
}

/** A picture as SVG and PNG. */
export function PictureLinks({ of, name }: { readonly of: RefObject<SVGSVGElement | null>; readonly name: string }): ReactNode {
  const { export: words } = useText()
  const save = (kind: 'svg' | 'png') => () => {
    if (of.current !== null) void saveImage(of.current, name, kind)
  }
  return (
    <>
      <button type="button" className="quiet" onClick={save('svg')}>
        {words.svg}
      </button>
      <button type="button" className="quiet" onClick={save('png')}>
        {words.png}
      </button>
    </>
  )
}
