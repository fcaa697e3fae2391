/** What the queue and the history may be narrowed by, and how that reads in an address: the address is the state. */

import { isReviewedKind, type ReviewedKind } from '../kinds'
import { isUuid } from '../uuid'

export const queueStages = [
  'waiting',
  'mine',
  'approved',
  'scheduled',
  'stopped',
  'secondLook',
  'notices',
] as const

export type QueueStage = (typeof queueStages)[number]

export type QueueFilter = {
  readonly stage: QueueStage
  readonly kind: ReviewedKind | null
  /** Id of a municipality. */
  readonly municipality: string | null
  readonly isOverdue: boolean
  /** Only what is in languages that she who asks reads. */
  readonly isReadable: boolean
  readonly page: number
}

export const queuePageSize = 25

type Given = Readonly<Record<string, string | readonly string[] | undefined>>

const one = (given: Given, name: string): string => {
  const value = given[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** Reads a filter out of a query; what makes no sense is as if it were not there. */
export function queueFilter(given: Given): QueueFilter {
  const stage = one(given, 'stage')
  const kind = one(given, 'kind')
  const municipality = one(given, 'municipality')
  return {
    stage: queueStages.find((name) => name === stage) ?? 'waiting',
    kind: isReviewedKind(kind) ? kind : null,
    municipality: isUuid(municipality) ? municipality : null,
    isOverdue: one(given, 'overdue') === '1',
    isReadable: one(given, 'readable') === '1',
    page: Math.min(Math.max(Math.trunc(Number(one(given, 'page'))) || 1, 1), 1000),
  }
}

/** Whether there may be more at this stage than is shown. */
export const isNarrowed = ({ kind, municipality, isOverdue, isReadable }: QueueFilter): boolean =>
  Boolean(kind || municipality || isOverdue || isReadable)

/** The filter as a query, without what goes without saying. */
export function queueQuery({ stage, kind, municipality, isOverdue, isReadable, page }: QueueFilter): string {
  return queryOf({
    stage: stage === 'waiting' ? null : stage,
    kind,
    municipality,
    overdue: isOverdue ? '1' : null,
    readable: isReadable ? '1' : null,
    page: page > 1 ? String(page) : null,
  })
}

export type HistoryFilter = {
  readonly kind: ReviewedKind | null
  /** Id of a person. */
  readonly who: string | null
  /** A transition's name, or `refused`. */
  readonly what: string | null
  /** Days such as `2026-03-01`, both included, on the organisation's calendar. */
  readonly from: string | null
  readonly to: string | null
  readonly text: string | null
  readonly page: number
}

export const historyPageSize = 50

export function historyFilter(given: Given): HistoryFilter {
  const kind = one(given, 'kind')
  const who = one(given, 'who')
  const what = one(given, 'what')
  const text = one(given, 'text').trim().slice(0, 100)
  return {
    kind: isReviewedKind(kind) ? kind : null,
    who: isUuid(who) ? who : null,
    what: /^[a-zA-Z]{1,40}$/.test(what) ? what : null,
    from: isDay(one(given, 'from')) ? one(given, 'from') : null,
    to: isDay(one(given, 'to')) ? one(given, 'to') : null,
    text: text || null,
    page: Math.min(Math.max(Math.trunc(Number(one(given, 'page'))) || 1, 1), 10_000),
  }
}

export function historyQuery({ page, ...rest }: HistoryFilter): string {
  return queryOf({ ...rest, page: page > 1 ? String(page) : null })
}

export const periods = [30, 90, 365] as const

/** How many days back the dashboard looks. */
export function periodIn(given: Given): (typeof periods)[number] {
  return periods.find((days) => String(days) === one(given, 'days')) ?? 90
}

function queryOf(values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return new URLSearchParams(given).toString()
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
