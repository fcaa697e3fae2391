/** What the desk's forms send. Whether it comes from the house is the front's to say (ADR 106), and asked here for whoever has no cookie yet. */
import { siteOrigin } from '@/content/published'
import { readPerson } from '@/desk/api'
import type { Locale } from '@/domain/locales'
import type { DeskRoute } from '@/domain/routes'
import { comesFromHere } from '../comes-from-here'
import { redirect } from '../redirect'
import { deskFor, telling } from './draw-desk'
import { askingFor } from './house-api'
import { drawSignIn, enter, leave, nextOf, proveStep } from './sign-in'
import { write } from './write'

export async function receiveDesk(request: Request, route: DeskRoute, locale: Locale): Promise<Response> {
  const desk = deskFor(request, route, locale)
  const { words, paths, language } = desk.data
  const sent = await request.formData().catch(() => new FormData())
  const given = (name: string) => String(sent.get(name) ?? '')
  const next = nextOf(desk, given('next'))
  if (!comesFromHere(request.headers, siteOrigin()))
    return drawSignIn(desk, next, { problem: words.signIn.elsewhere }, 403)
  if (route.kind === 'deskSignIn')
    return enter(desk, { email: given('email').trim(), password: given('password'), next })
  if (route.kind === 'deskStep')
    return proveStep(desk, { ticket: given('ticket'), code: given('code').trim(), next })
  if (route.kind === 'deskSignOut') return leave(desk)
  if (route.kind !== 'deskNew' && route.kind !== 'deskText') return new Response(null, { status: 405 })
  const person = await readPerson(askingFor(request, language))
  return person ? write(telling(desk, { person }), sent) : redirect(303, paths.signIn)
}
