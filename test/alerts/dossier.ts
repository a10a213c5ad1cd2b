// A small dossier to look through: articles written for the tests, with ledger and watch brought up to date.

import { openDossier, type Store } from '../../src/dossier.ts'
import { read } from '../../src/index.ts'
import { refresh } from '../../src/refresh/index.ts'
import { refreshWatch } from '../../src/watched.ts'

/** An article as it comes in. */
export interface Text {
  readonly text: string
  readonly outlet: string
  readonly published: string
}

/** Articles about one shipment, its denial, a count at a station and a train. */
export const texts: Readonly<Record<'first' | 'second' | 'denial' | 'wagons' | 'train', Text>> = {
  first: {
    text: `Shells by rail\n\nThe White House said on Friday that North Korea sent artillery shells to Russia by rail in September. Its spokesman showed three satellite pictures of a depot near the border and a map of the line. Reporters asked how many wagons there were, and he said that he could not tell.\n`,
    outlet: 'Dale Courier',
    published: '2023-10-13',
  },
  second: {
    text: `A hearing in Seoul\n\nLawmakers sat behind closed doors for three hours on Saturday and came out with a short statement. According to the National Intelligence Service, North Korea sent artillery shells to Russia in September, on goods trains that crossed the Tumen at night. The service expects winter deliveries by sea.\n`,
    outlet: 'Moor Gazette',
    published: '2023-10-14',
  },
  denial: {
    text: `Moscow answers\n\nRussia denied that North Korea sent artillery shells to Russia by rail in September.\n`,
    outlet: 'Fell Herald',
    published: '2023-10-15',
  },
  wagons: {
    text: `A full station\n\nCSIS said on Friday that images taken on October 5 showed at least 70 freight cars at the Tumangang rail facility. It said no more than 20 cars were seen there over the past five years.\n`,
    outlet: 'Dale Courier',
    published: '2023-10-06',
  },
  train: {
    text: `A train to Rason\n\nThe governor, Oleg Kozhemyako, said on Wednesday that a direct passenger train from Vladivostok to Rason would start in July.\n`,
    outlet: 'Moor Gazette',
    published: '2024-06-26',
  },
}

/** Adds articles and brings all up to date. */
export async function add(store: Store, ...articles: readonly Text[]): Promise<void> {
  await store.add(
    articles.map(({ text, ...known }) => ({ reading: read({ text, format: 'text', encoding: 'utf-8' }, { ...known, language: 'en' }) })),
  )
  await refresh(store)
  await refreshWatch(store)
}

/** A dossier in memory, or in the file at `path`. */
export function open(path = ':memory:'): Promise<Store> {
  return openDossier(path)
}
