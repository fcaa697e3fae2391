/** Every answer about a preview or a slip: for the one who asked, and neither kept, found, nor told of by the next page's referrer. */
import type { Locale } from '@/domain/locales'
import { ErrorPage, type Problem } from '@/site/errors/error-page'
import { renderPage } from '@/site/render'
import { frameFor } from './visit'

const seal = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}

export function sealed(answer: Response): Response {
  for (const [name, value] of Object.entries(seal)) answer.headers.set(name, value)
  answer.headers.delete('speculation-rules')
  return answer
}

/** The same for everything that cannot be shown, whatever the reason: it tells nobody what there is. */
export async function nothingHere(problem: Problem, locale: Locale): Promise<Response> {
  const frame = await frameFor({ kind: 'home' }, locale)
  return sealed(await renderPage(<ErrorPage problem={problem} frame={frame} />, frame, { status: 404 }))
}
