/**
 * What the desk asks of the house, over the API that everybody with a session has. The server asks on behalf of a page,
 * the phone for itself: the same questions by whichever way.
 */

import type { OwnTexts } from '@/domain/review/queue-item'
import type { Standing } from '@/domain/review/standing'
import {
  frozenWorkingStates,
  type LiveState,
  liveState,
  type WorkingState,
  workingState,
} from '@/domain/workflow/states'
import type { Reason } from '@/domain/workflow/subject'
import { type Content, contentOf } from './content'

export type Told = {
  /** 0 where no answer came. */
  readonly status: number
  readonly body: unknown
}

export type Asked = {
  /** Sent as JSON. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** @param path below `/api` */
export type Ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, asked?: Asked) => Promise<Told>

export const isOk = ({ status }: Told): boolean => status >= 200 && status < 300

export type Choice = { readonly id: string; readonly name: string }

export type DeskPerson = {
  readonly id: string
  readonly name: string
  readonly municipality: Choice | null
  /** Those that a story of hers may tell of. */
  readonly projects: readonly Choice[]
}

export type ServerText = {
  readonly id: string
  readonly version: string
  readonly content: Content
  readonly working: WorkingState
  readonly live: LiveState
  readonly claimant: string | null
  readonly mayWrite: boolean
  readonly maySubmit: boolean
  readonly mayTakeBack: boolean
  /** How often it has been sent in. */
  readonly timesSentIn: number
  /** Why it came back, where it did. */
  readonly reasons: readonly Reason[]
  /** Where readers find it; null where they do not. */
  readonly publicPath: string | null
  /** How often its page was read lately. */
  readonly views: number | null
}

type Docs = { readonly docs?: readonly Readonly<Record<string, unknown>>[] }
type Me = { readonly user?: Readonly<Record<string, unknown>> | null; readonly token?: string }

/** Where no language is asked for, the API answers in that of the originals, which is what leaders write in. */
const inOriginal = 'depth=0&fallback-locale=none'

/** Who is signed in, and the token that says so for one who writes. */
export async function readMe(ask: Ask): Promise<{ readonly told: Told; readonly me: Me }> {
  const told = await ask('GET', '/users/me?depth=0')
  return { told, me: isOk(told) ? (told.body as Me) : {} }
}

/** @returns null where nobody is signed in, or no answer came */
export async function readPerson(ask: Ask): Promise<DeskPerson | null> {
  const { me } = await readMe(ask)
  if (!me.user) return null
  const { id, name, municipality } = me.user
  const home = typeof municipality === 'string' ? municipality : null
  const [place, projects] = await Promise.all([
    home ? ask('GET', `/municipalities/${home}?depth=0&select[name]=true`) : null,
    ask('GET', `/projects?limit=50&${inOriginal}&select[title]=true&select[municipalities]=true`),
  ])
  const placeName = place && isOk(place) ? (place.body as { name?: unknown }).name : undefined
  const found = isOk(projects) ? ((projects.body as Docs).docs ?? []) : []
  const hers = found.filter(({ municipalities }) => home === null || isPartOf(municipalities, home))
  return {
    id: String(id),
    name: String(name ?? ''),
    municipality: home ? { id: home, name: String(placeName ?? '') } : null,
    projects: (hers.length > 0 ? hers : found).map((each) => ({
      id: String(each.id),
      name: String(each.title ?? ''),
    })),
  }
}

const isPartOf = (rows: unknown, municipality: string) =>
  Array.isArray(rows) && rows.some((row: { municipality?: unknown }) => row.municipality === municipality)

/** Her stories, with where each stands. @returns null where they cannot be read now */
export async function readTexts(ask: Ask): Promise<OwnTexts | null> {
  const told = await ask('GET', '/review/mine')
  if (!isOk(told)) return null
  const items = (told.body as OwnTexts).items.filter(({ kind }) => kind === 'stories')
  return { items, total: items.length }
}

/** A story as it is saved, with its version. @returns null for what is not hers to read, or not there */
export async function readText(ask: Ask, id: string): Promise<ServerText | null> {
  const question = `where[parent][equals]=${id}&where[latest][equals]=true&limit=1&${inOriginal}`
  const [versions, workflow] = await Promise.all([
    ask('GET', `/stories/versions?${question}`),
    ask('GET', `/stories/${id}/workflow`),
  ])
  const [latest] = isOk(versions) ? ((versions.body as Docs).docs ?? []) : []
  if (!latest || !isOk(workflow)) return null
  return textOf(id, latest, workflow.body as Standing)
}

function textOf(id: string, latest: Readonly<Record<string, unknown>>, standing: Standing): ServerText {
  const { state, live, claimant, transitions, history, publicPath, views } = standing
  const sentBack = history.find(({ name, to }) => name === 'requestChanges' && to !== null)
  const reasons = [...(sentBack?.reasons ?? []), { text: sentBack?.note ?? '' }]
  return {
    id,
    version: String(latest.id),
    content: contentOf(latest.version as Record<string, unknown>),
    working: state,
    live,
    claimant,
    mayWrite: !frozenWorkingStates.includes(state) && live !== liveState.taken_down,
    maySubmit: transitions.submit.allowed,
    mayTakeBack: transitions.withdrawSubmission.allowed,
    timesSentIn: history.filter(({ name, to }) => name === 'submit' && to !== null).length,
    reasons: state === workingState.changes_requested ? reasons.filter(({ text }) => text) : [],
    publicPath,
    views,
  }
}

export type Finding = { readonly rule: string; readonly field?: string; readonly excerpt?: string }

/** The sentence with which something was refused, and the word for programs. */
export function refusalIn({ body }: Told): {
  readonly because: string
  readonly message: string
  readonly findings: readonly Finding[]
} {
  const given = (body ?? {}) as Record<string, unknown>
  const [error] = (given.errors as { message?: string; data?: Record<string, unknown> }[] | undefined) ?? []
  const data = error?.data ?? given
  const [inner] = (data.errors as { message?: string }[] | undefined) ?? []
  return {
    because: String(data.because ?? ''),
    message: String(inner?.message ?? error?.message ?? given.message ?? ''),
    findings: (data.findings as Finding[] | undefined) ?? [],
  }
}

/** Sends a text into review, or takes it back from there. */
export const move = (
  ask: Ask,
  id: string,
  name: 'submit' | 'withdrawSubmission',
  expected: string,
): Promise<Told> => ask('POST', `/stories/${id}/transitions/${name}`, { body: { expected } })
