// The watch: sites, series with their baselines and anomalies, links and their states, voyages.

import { z } from '@hono/zod-openapi'
import { Names } from './words.ts'

const days = z.object({ from: z.string(), to: z.string() })
const open = z.object({ from: z.string().nullable(), to: z.string().nullable() })
const names = z.object({ ar: z.string().optional(), en: z.string().optional() })

export const Site: z.ZodType = z
  .object({
    id: z.string(),
    kind: z.string(),
    country: z.string(),
    names,
    entities: z.array(z.string()),
    at: z.object({ lat: z.number(), lon: z.number(), precision: z.number(), approximate: z.boolean().optional() }).optional(),
    counts: z.array(z.string()),
    source: z.array(z.string()),
  })
  .openapi('Site')

const Observation = z
  .object({
    id: z.string(),
    subject: z.string(),
    quantity: z.string(),
    kind: z.enum(['press', 'imagery', 'ais', 'official']),
    method: z.string(),
    time: days,
    value: z.object({ low: z.number().optional(), high: z.number().optional(), count: z.number().optional() }).optional(),
    certainty: z.string().optional(),
    effort: z.object({ amount: z.number(), unit: z.string() }).optional(),
    evidence: z.looseObject({ source: z.string(), article: z.string().optional() }),
    carried: z.array(z.string()).optional().openapi({ description: 'Ids of the counts of several articles that are this one.' }),
  })
  .openapi('Observation')

const model = z.looseObject({ kind: z.string(), rate: z.number() })

const Baseline = z
  .object({
    window: days,
    looks: z.int(),
    median: z.number(),
    mad: z.number(),
    most: z.object({ value: z.number(), time: days }),
    least: z.object({ value: z.number(), time: days }),
    model: model.optional(),
  })
  .openapi('Baseline')

const Anomaly = z
  .object({
    subject: z.string(),
    quantity: z.string(),
    kind: z.string(),
    method: z.string(),
    direction: z.enum(['above', 'below']),
    time: days,
    observations: z.array(z.string()),
    observed: z.number(),
    expected: z.number(),
    chance: z.number(),
    threshold: z.number(),
    model,
    window: days,
  })
  .openapi('Anomaly')

const Bound = z
  .object({
    id: z.string(),
    subject: z.string(),
    quantity: z.string(),
    comparator: z.enum(['<=', '>=']),
    amount: z.number(),
    over: days,
    speaker: z.string(),
    evidence: z.looseObject({ source: z.string() }),
  })
  .openapi('StatedBound')

export const Series: z.ZodType = z
  .object({
    subject: z.string(),
    quantity: z.string(),
    kind: z.string(),
    method: z.string(),
    observations: z.array(Observation),
    baseline: z
      .union([Baseline, z.object({ looks: z.int(), needed: z.int() })])
      .openapi({ description: 'What was usual before the last look, or that there are too few looks to say.' }),
    anomalies: z.array(Anomaly),
    bounds: z.array(Bound),
    beyond: z.array(z.object({ observation: z.string(), bound: z.string(), words: z.string() })),
  })
  .openapi('Series')

export const WatchList: z.ZodType = z.object({ items: z.array(Series), sites: z.array(Site), names: Names }).openapi('WatchList')

const LinkStatement = z
  .looseObject({
    link: z.string(),
    kind: z.string(),
    when: open,
    stated: z.string(),
    act: z.string(),
    certainty: z.string(),
    article: z.string().optional(),
    words: z.string(),
    mark: z.string().optional(),
    source: z.array(z.string()).optional(),
  })
  .openapi('LinkStatement')

const LinkState = z
  .object({
    link: z.string(),
    state: z.enum(['operating', 'suspended', 'announced', 'unknown']),
    from: z.string().optional(),
    promised: open.optional(),
    because: z.array(LinkStatement),
  })
  .openapi('LinkState')

export const LinkFile: z.ZodType = z
  .object({
    id: z.string(),
    means: z.string(),
    names,
    ends: z.array(z.array(z.string())),
    partOf: z.string().optional(),
    km: z.number().optional(),
    counts: z.array(z.string()),
    source: z.array(z.string()),
    state: LinkState.openapi({ description: 'The last one.' }),
    states: z.array(LinkState).openapi({ description: 'Each change, oldest first.' }),
    statements: z.array(LinkStatement),
  })
  .openapi('Link')

export const LinkList: z.ZodType = z.object({ items: z.array(LinkFile) }).openapi('LinkList')

export const WatchFile: z.ZodType = z
  .object({ subject: z.string(), site: Site.optional(), link: LinkFile.optional(), series: z.array(Series) })
  .openapi('WatchFile')

const Call = z.looseObject({ site: z.string(), arrived: z.string(), departed: z.string(), confidence: z.int() })

const Voyage = z
  .object({
    mmsi: z.int(),
    part: z.int(),
    names: z.array(z.string()),
    imos: z.array(z.string()),
    from: Call,
    to: Call,
    gaps: z.array(z.looseObject({ from: z.string(), to: z.string(), hours: z.number(), km: z.number() })),
  })
  .openapi('Voyage')

const VoyageMonth = z
  .object({ month: z.string(), voyages: z.int(), withGaps: z.int(), hours: z.number(), ofHours: z.number() })
  .openapi('VoyageMonth')

export const VoyageList: z.ZodType = z
  .object({
    items: z.array(Voyage),
    months: z.array(VoyageMonth),
    next: z.string().optional(),
    shared: z.array(z.int()).openapi({ description: 'Numbers that more than one ship sends under.' }),
  })
  .openapi('VoyageList')
