// GET /v1/watch, /v1/watch/{site}: what is counted at sites and on links, and what is out of the ordinary.

import { subjectNamed, watchedIn, watchedSeries } from '../../watched.ts'
import type { SeriesState } from '../../watch/series/index.ts'
import { namesIn } from './called.ts'
import { contentRevision, keptUntil } from './kept.ts'
import { linkFiles } from './link-files.ts'
import { offer, type Api } from './offer.ts'
import { ProblemError } from './problem.ts'
import { Id } from './schemas/query.ts'
import { WatchFile, WatchList } from './schemas/watch.ts'
import { shownSite } from './site-shape.ts'

const allSeries = keptUntil(contentRevision, (store) => watchedSeries(store))

/** Offers the watch. */
export function offerWatch(api: Api): void {
  const { store } = api.desk
  offer(
    api,
    {
      method: 'get',
      path: '/v1/watch',
      tag: 'Watch',
      summary: 'Every watched site and every series with what is usual and what is not.',
      answer: WatchList,
    },
    async () => {
      const states = await allSeries(store)
      return {
        items: states.map(shownSeries),
        sites: (await watchedIn(store)).sites.sites.map(shownSite),
        names: await namesIn(
          store,
          states.flatMap(({ series, bounds }) => [
            ...series.observations.map(({ evidence }) => evidence.source),
            ...bounds.map(({ speaker }) => speaker),
          ]),
        ),
      }
    },
  )
  offer(
    api,
    {
      method: 'get',
      path: '/v1/watch/{site}',
      tag: 'Watch',
      summary: 'One site or link, by id or name, with its series.',
      params: { site: Id },
      answer: WatchFile,
    },
    async ({ params }) => {
      const subject = await subjectNamed(store, params.site)
      if (subject === undefined) throw new ProblemError('not-found')
      const site = (await watchedIn(store)).sites.sites.find(({ id }) => id === subject)
      const link = (await linkFiles(store)).find(({ id }) => id === subject)
      const series = (await allSeries(store)).filter((state) => state.series.subject === subject)
      return {
        subject,
        ...(site === undefined ? {} : { site: shownSite(site) }),
        ...(link === undefined ? {} : { link }),
        series: series.map(shownSeries),
      }
    },
  )
}

function shownSeries({ series, baseline, anomalies, bounds, beyond }: SeriesState): object {
  return { ...series, baseline, anomalies, bounds, beyond }
}
