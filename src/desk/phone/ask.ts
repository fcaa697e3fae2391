/** The house's API as the telephone asks it. Never throws: without coverage the status is 0. */
import type { Ask, Told } from '../api'
import { page } from './page'

/** Longer than a large text takes on one bar of coverage. */
const patience = 45_000

async function told(answer: Response): Promise<Told> {
  return { status: answer.status, body: await answer.json().catch(() => null) }
}

function asking(credentials: RequestCredentials, own: Readonly<Record<string, string>>): Ask {
  return async (method, path, { body, headers = {} } = {}) => {
    try {
      const answer = await fetch(`/api${path}`, {
        method,
        credentials,
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
        headers: {
          'Accept-Language': page.language,
          ...(body && { 'Content-Type': 'application/json' }),
          ...own,
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return await told(answer)
    } catch {
      return { status: 0, body: null }
    }
  }
}

/** As whoever the browser's cookie says. */
export const ask: Ask = asking('same-origin', {})

/** As whoever the token says, and nobody else: a cookie may have become another's meanwhile. */
export const askAs = (token: string): Ask => asking('omit', { Authorization: `JWT ${token}` })
