/**
 * The site as a release will make it, by its link: the pages, lists and search of the site itself, asked of what will be
 * published, and the API for whoever shows it elsewhere (ADR 173). Every answer is its own, and kept by nobody.
 */
import { answerV1 } from '@/api/v1/answer'
import { problem as apiProblem } from '@/api/v1/problem'
import { resourceOf } from '@/api/v1/resources'
import { seeingAhead } from '@/content/ahead'
import { siteOrigin } from '@/content/published'
import { Snapshot } from '@/content/snapshot'
import type { Locale } from '@/domain/locales'
import { releasePreviewPath } from '@/domain/preview/preview-path'
import { alternates, isOfDesk, localeOf, pathTo, resolvePath } from '@/domain/routes'
import type { Preview } from '@/site/frame/frame'
import { ThanksPage } from '@/site/layout/thanks-page'
import { renderPage } from '@/site/render'
import { answerPage, broken, problem } from '../answer-read'
import { redirect } from '../redirect'
import { nothingHere, sealed } from '../sealed'
import { frameFor } from '../visit'
import { sendFile } from './guest-file'
import {
  aheadOf,
  isReleaseLink,
  isShelf,
  type OpenedRelease,
  openRelease,
  openReleaseFile,
} from './open-preview'
import { isInPreview } from './shown-in-preview'
import { insideAddress, insideData, insideMarkup } from './stay-inside'

const api = '/api/v1/'

export async function answerRelease(request: Request, token: string): Promise<Response> {
  const { path } = placeOf(request, token)
  try {
    return await answerFor(request, token)
  } catch (error) {
    if (!path.startsWith(api)) return sealed(await broken(error, localeOf(path), 500))
    console.error(error)
    return sealed(apiProblem(request, 'broken'))
  }
}

async function answerFor(request: Request, token: string): Promise<Response> {
  const { path, base, query } = placeOf(request, token)
  const locale = localeOf(path)
  const [, first = '', second, ...more] = path.split('/')
  const isFile = isShelf(first) && second !== undefined && more.length === 0
  const isApi = path.startsWith(api)
  // Next answers HEAD by the way of GET; nobody has looked at anything then.
  const opened = await openRelease(token, request.method === 'GET' && !isFile && !isApi)
  if (!opened) return isApi ? sealed(apiProblem(request, 'not-found')) : nothingHere('deadLink', locale)
  if (isFile) return sendFile(await openReleaseFile(opened, first, second))
  const snapshot = await Snapshot.open(seeingAhead(await aheadOf(opened, base)))
  try {
    const answer = await snapshot.ask(() =>
      isApi ? answerData(request, path, opened) : answerPath(path, query, locale, opened),
    )
    return sealed(await within(answer, base))
  } finally {
    await snapshot.close()
  }
}

/** Nothing is sent from a preview: who tries it out is no reader, and what she writes is meant for nobody. */
export async function refuseForm(request: Request, token: string): Promise<Response> {
  const { path } = placeOf(request, token)
  const locale = localeOf(path)
  if (!(await isReleaseLink(token))) return nothingHere('deadLink', locale)
  const frame = await frameFor({ kind: 'home' }, locale)
  const { title, notSent } = frame.say.preview
  return sealed(
    await renderPage(<ThanksPage title={title} text={notSent} frame={frame} />, frame, { status: 405 }),
  )
}

/** @returns the address that it would have on the site; of one that was written in another way, nothing that there is */
function placeOf(request: Request, token: string) {
  const { pathname, searchParams: query } = new URL(request.url)
  const base = releasePreviewPath(token)
  const path = pathname.startsWith(base) ? pathname.slice(base.length) || '/' : '/-'
  return { path, base, query }
}

async function answerPath(
  path: string,
  query: URLSearchParams,
  locale: Locale,
  { pinned, places, until }: OpenedRelease,
): Promise<Response> {
  const found = resolvePath(path)
  const release = { pinned: pinned.length, places, until }
  const preview = (paths: Preview['paths']) => ({ paths, savedAt: undefined, isLatest: true, release })
  if (!found || isOfDesk(found.route) || !isInPreview(found.route))
    return problem(404, 'notFound', locale, preview(alternates({ kind: 'home' })))
  const { route } = found
  const right = pathTo(route, locale)
  if (right !== path) return redirect(301, query.size > 0 ? `${right}?${query}` : right)
  return answerPage(route, locale, query, preview(alternates(route)))
}

/** The feed of changes, exports and the newsroom tell of what is live: they are not here. */
async function answerData(
  request: Request,
  path: string,
  { id: release, until }: OpenedRelease,
): Promise<Response> {
  const segments = path.slice(api.length).split('/')
  const [first = ''] = segments
  if (!resourceOf(first) && first !== 'search' && first !== 'site')
    return apiProblem(request, 'no-such-resource')
  const answer = await answerV1(request, segments)
  if (!answer.ok || !isJson(answer)) return answer
  // The first thing that is said: this is not what is live, and nothing in it that is new is signed.
  const told = { preview: { release, until }, ...((await answer.json()) as object) }
  return Response.json(told, { status: answer.status, headers: answer.headers })
}

const typeOf = (answer: Response) => answer.headers.get('content-type') ?? ''
const isJson = (answer: Response) => /^application\/(problem\+)?json/.test(typeOf(answer))

/** The same answer, with whatever it leads to in the preview too. */
async function within(answer: Response, base: string): Promise<Response> {
  const inside = { base, origin: siteOrigin() }
  const { status, headers } = answer
  const location = headers.get('location')
  if (location) headers.set('location', insideAddress(location, inside))
  if (isJson(answer)) return Response.json(insideData(await answer.json(), inside), { status, headers })
  if (!typeOf(answer).startsWith('text/html')) return answer
  return new Response(insideMarkup(await answer.text(), inside), { status, headers })
}
