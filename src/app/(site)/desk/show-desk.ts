/** What is read at the desk. Everything in it is asked of the API, in the name of whoever asks. */
import { readPerson, readText, readTexts } from '@/desk/api'
import { html } from '@/desk/html'
import { deskManifest } from '@/desk/manifest'
import { listed, startPart } from '@/desk/pages/start'
import { workerScript } from '@/desk/worker-script'
import type { Locale } from '@/domain/locales'
import type { DeskRoute } from '@/domain/routes'
import { redirect } from '../redirect'
import { type Desk, deskFor, deskLook, drawDesk, telling } from './draw-desk'
import { askingFor } from './house-api'
import { asEntered, drawSignIn, nextOf } from './sign-in'
import { drawMissing, drawNew, drawText } from './text-page'

export async function showDesk(request: Request, route: DeskRoute, locale: Locale): Promise<Response> {
  const desk = deskFor(request, route, locale)
  return (await ofTelephone(desk)) ?? ofPerson(desk)
}

/** What every telephone gets alike. */
async function ofTelephone(desk: Desk): Promise<Response | undefined> {
  const { route, locale, data } = desk
  const { words, paths } = data
  // Filled in the telephone, with what is hers.
  const shell = () => drawDesk({ ...desk, route: { kind: 'desk' } }, { title: words.title, body: html`` })
  if (route.kind === 'deskShell') return shell()
  if (route.kind === 'deskWorker') {
    const script = workerScript(data, await (await shell()).text())
    return file(script, 'text/javascript; charset=utf-8', {
      'service-worker-allowed': paths.start,
      // A worker is held to the policy that it comes with, not to that of the page.
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    })
  }
  if (route.kind !== 'deskManifest') return undefined
  const { colours } = await deskLook(locale)
  return file(deskManifest(locale, words, colours.paper[0]), 'application/manifest+json')
}

async function ofPerson(desk: Desk): Promise<Response> {
  const { request, route, data } = desk
  const { words, paths } = data
  const { pathname, searchParams } = new URL(request.url)
  const ask = askingFor(request, data.language)
  const person = await readPerson(ask)
  if (route.kind === 'deskSignIn') {
    const next = nextOf(desk, searchParams.get('next'))
    return person ? redirect(303, asEntered(next)) : drawSignIn(desk, next)
  }
  if (!person) return redirect(303, `${paths.signIn}?next=${encodeURIComponent(pathname)}`)
  const hers = telling(desk, { person })
  if (route.kind === 'deskNew') return drawNew(hers)
  if (route.kind === 'deskText') {
    const text = await readText(ask, route.slug)
    return text ? drawText(hers, text, { said: saidOf(hers, searchParams) }) : drawMissing(hers)
  }
  if (route.kind !== 'desk') return redirect(303, paths.start)
  const texts = await readTexts(ask)
  const body = startPart(words, paths, texts?.items.map(listed) ?? [], data.original)
  return drawDesk(telling(hers, { texts }), { title: words.title, body })
}

/** What has just been done, as the address says it. */
function saidOf({ data: { words } }: Desk, query: URLSearchParams): string | undefined {
  if (query.has('submit')) return words.text.submitted
  if (query.has('withdrawSubmission')) return words.text.takenBack
  return query.has('saved') ? words.kept.sent : undefined
}

const file = (text: string, type: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(text, { headers: { 'content-type': type, 'cache-control': 'private, no-store', ...headers } })
