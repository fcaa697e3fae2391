/** The admin asks the API like anybody else: same doors, same answers. */

import type { StopLine } from '@/domain/releases/release'
import type { ShownFinding } from '@/domain/review/standing'
import type { Refusal } from '@/domain/workflow/refusals'

export type No = {
  readonly ok: false
  /** 0 when no answer came at all. */
  readonly status: number
  readonly because: Refusal | null
  readonly message: string | null
  readonly findings: readonly ShownFinding[]
  /** Of a release: which documents stop it. */
  readonly stops: readonly StopLine[]
}

export type Answer<T> = { readonly ok: true; readonly value: T } | No

type Question = { readonly body?: unknown; readonly signal?: AbortSignal }

/** Heard by whatever form is open: the house says that nobody is signed in. */
export const signedOutEvent = 'beratta.signed-out'

export type SignedOutEvent = CustomEvent<{ readonly isAct: boolean }>

function tellSignedOut(isAct: boolean): void {
  const detail: SignedOutEvent['detail'] = { isAct }
  window.dispatchEvent(new CustomEvent(signedOutEvent, { detail }))
}

/** @param path below `/api`, with its query; never throws: no network is an answer too */
export async function ask<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, signal }: Question = {},
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      ...(body !== undefined && sent(body)),
      ...(signal && { signal }),
    })
    const answer: unknown = await response.json().catch(() => null)
    // A question that the page asks by itself disturbs nobody who is writing.
    if (response.status === 401) tellSignedOut(/\/transitions\//.test(path))
    return response.ok ? { ok: true, value: answer as T } : refusal(response.status, answer)
  } catch {
    return { ok: false, status: 0, because: null, message: null, findings: [], stops: [] }
  }
}

function sent(body: unknown): RequestInit {
  // A form with a file says by itself what it is, and where its parts end.
  if (body instanceof FormData) return { body }
  if (body instanceof Blob) return { headers: { 'Content-Type': 'application/octet-stream' }, body }
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

type Told = {
  because?: Refusal
  message?: string
  findings?: ShownFinding[]
  stops?: StopLine[]
  errors?: { message?: string; data?: { because?: Refusal } }[]
}

/** What an answer that is no yes says. */
export function refusal(status: number, answer: unknown): No {
  const told = (answer ?? {}) as Told
  const error = told.errors?.[0]
  return {
    ok: false,
    status,
    because: told.because ?? error?.data?.because ?? null,
    message: told.message ?? error?.message ?? null,
    findings: told.findings ?? [],
    stops: told.stops ?? [],
  }
}
