// An article as it stood, with layers that switch, and beside each passage the chain of what it reports.

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { HIDDEN, type ArticleFile } from '../../api/client.ts'
import { articleQuery } from '../../api/queries.ts'
import { usePreferences } from '../../app/preferences.tsx'
import { Page } from '../../parts/page.tsx'
import { Answer } from '../../parts/state.tsx'
import { useFormats } from '../../text/format.ts'
import { useText } from '../../text/index.ts'
import { About } from './about.tsx'
import { LAYERS, marksOf, type Layer } from './layers.ts'
import { Passage } from './passage.tsx'

const route = getRouteApi('/articles/$id')
/** Blocks that are drawn at first, and added at a time. */
const BLOCKS = 400
const OWN = new Set(['title', 'byline', 'dateline', 'lede', 'subheading', 'paragraph'])

/** The page of an article. */
export function Reader(): ReactNode {
  const { id } = route.useParams()
  const article = useQuery(articleQuery(id))
  return <Answer of={article}>{(file) => <Opened key={id} file={file} />}</Answer>
}

function Opened({ file }: { readonly file: ArticleFile }): ReactNode {
  const text = useText()
  const format = useFormats()
  const [{ language }] = usePreferences()
  const { at } = route.useSearch()
  const place = at === undefined ? undefined : Number(at)
  const [shown, show] = useState<ReadonlySet<Layer>>(new Set<Layer>(['attributions']))
  const [furniture, showFurniture] = useState(false)
  const [limit, setLimit] = useState(BLOCKS)
  const { article, annotations } = file.reading
  const marks = useMemo(() => marksOf(file, shown, { text, format, language }), [file, shown, text, format, language])
  useEffect(() => {
    document.querySelector('.passage.asked')?.scrollIntoView({ block: 'center' })
  }, [place])
  const turning = useMemo(() => article.text.split(HIDDEN).length - 1, [article.text])
  const toggle = (layer: Layer): void => {
    show((before) => {
      const after = new Set(before)
      if (!after.delete(layer)) after.add(layer)
      return after
    })
  }
  const blocks = article.blocks.filter(({ role }) => furniture || OWN.has(role))
  const asked = place === undefined ? -1 : blocks.findIndex(({ start, end }) => place >= start && place < end)
  const most = Math.max(limit, asked + 20)
  const hidden = article.blocks.some(({ role }) => !OWN.has(role))
  return (
    <Page title={article.title ?? article.outlet ?? article.id} save={{ name: `isnad-${article.id}`, data: file }}>
      <p className="soft byline">
        {article.outlet === undefined ? null : (
          <Link to="/articles" search={{ outlet: article.outlet }}>
            <bdi>{article.outlet}</bdi>
          </Link>
        )}
        {article.published === undefined ? null : <> · {format.day(article.published)}</>}
        {article.authors.length === 0 ? null : (
          <>
            {' '}
            · <bdi>{article.authors.join('، ')}</bdi>
          </>
        )}
      </p>
      <div className="actions layers" role="group" aria-label={text.reader.layers}>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            className={`quiet layer-${layer}`}
            aria-pressed={shown.has(layer)}
            onClick={() => {
              toggle(layer)
            }}
          >
            {text.reader[layer]}
          </button>
        ))}
        {hidden ? (
          <button
            type="button"
            className="quiet"
            aria-pressed={furniture}
            onClick={() => {
              showFurniture(!furniture)
            }}
          >
            {text.reader.furniture}
          </button>
        ) : null}
      </div>
      {turning === 0 ? null : <p className="sample">{format.counted(text.state.hidden, turning)}</p>}
      <div className="reader">
        <div className="reading" lang={article.language} dir={article.language === 'ar' ? 'rtl' : 'ltr'}>
          {blocks.slice(0, most).map((block) => (
            <Passage
              key={block.start}
              block={block}
              text={article.text}
              marks={marks}
              asked={place !== undefined && place >= block.start && place < block.end}
              place={place}
              attributions={
                shown.has('attributions')
                  ? annotations.flatMap((note) =>
                      note.kind === 'attribution' && note.cue.start >= block.start && note.cue.start < block.end ? [note] : [],
                    )
                  : []
              }
              names={file.names}
            />
          ))}
          {blocks.length > most ? (
            <button
              type="button"
              className="quiet"
              onClick={() => {
                setLimit(most + BLOCKS)
              }}
            >
              {text.state.more}
            </button>
          ) : null}
        </div>
        <About file={file} />
      </div>
    </Page>
  )
}
