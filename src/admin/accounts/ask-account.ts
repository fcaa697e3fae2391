/** Questions to `/api/users` and `/api/machines`: what came back, or why not, in words and as a word. */
import type { AccountRefusal } from '@/domain/accounts/refusals'

export type Refused = {
  readonly ok: false
  readonly because: AccountRefusal | null
  /** In the person's language; null when no answer came at all. */
  readonly message: string | null
  /** The way on to the second step. */
  readonly ticket: string | null
}

export type Told<T> = { readonly ok: true; readonly value: T } | Refused

type Problem = {
  errors?: {
    message?: string
    data?: { because?: AccountRefusal; ticket?: string; errors?: { message?: string }[] }
  }[]
}

/** @param path below `/api`; never throws */
export async function askAccount<T>(
  method: 'GET' | 'POST',
  path: string,
  body: object = {},
): Promise<Told<T>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      ...(method === 'POST' && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    return await readAnswer<T>(response)
  } catch {
    return { ok: false, because: null, message: null, ticket: null }
  }
}

export async function readAnswer<T>(response: Response): Promise<Told<T>> {
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, value: answer as T }
  const [error] = (answer as Problem | null)?.errors ?? []
  return {
    ok: false,
    because: error?.data?.because ?? null,
    message: error?.data?.errors?.[0]?.message ?? error?.message ?? null,
    ticket: error?.data?.ticket ?? null,
  }
}
