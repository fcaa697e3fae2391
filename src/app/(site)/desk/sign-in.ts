/** Signing in by plain forms. The API decides, with its waits and its second step; here is only how it is said. */
import { refusalIn } from '@/desk/api'
import { setUpPart, signInPart, stepPart } from '@/desk/pages/sign-in'
import { isOfDesk, pathTo, resolvePath } from '@/domain/routes'
import { pathInside } from '@/domain/safe-address'
import { openPayload } from '../open-payload'
import { redirect } from '../redirect'
import { type Desk, drawDesk } from './draw-desk'
import { askHouse } from './house-api'

/** Where she was, in the language of this page: within the desk, and never elsewhere. */
export function nextOf({ locale }: Desk, given: string | null): string {
  const path = pathInside(given)?.split(/[?#]/)[0] ?? ''
  const { route = null } = resolvePath(path) ?? {}
  return pathTo(route && isOfDesk(route) ? route : { kind: 'desk' }, locale)
}

export async function drawSignIn(
  desk: Desk,
  next: string,
  more: { readonly email?: string; readonly problem?: string } = {},
  status = 200,
): Promise<Response> {
  const { words, paths } = desk.data
  const provider = (await openPayload()).config.custom?.signInWith as string | undefined
  const form = { next, action: paths.signIn, ...(provider && { provider }), ...more }
  return drawDesk(desk, { title: words.signIn.title, body: signInPart(words, form), status })
}

type Given = { readonly email: string; readonly password: string; readonly next: string }

export async function enter(desk: Desk, { email, password, next }: Given): Promise<Response> {
  const { words, language } = desk.data
  const again = (problem: string, status: number) => drawSignIn(desk, next, { email, problem }, status)
  if (!email || !password.trim()) return again(words.signIn.missing, 422)
  const answer = await askHouse(desk.request, language, 'POST', '/users/login', { body: { email, password } })
  if (answer.ok) return entered(next, answer)
  const { because, message, ticket } = await refusalOf(answer)
  if (because === 'codeNeeded' && ticket) return drawStep(desk, { next, ticket }, answer.status)
  if (because === 'setUpNeeded')
    return drawDesk(desk, { title: words.signIn.step, body: setUpPart(words), status: answer.status })
  if (because) return again(message, answer.status)
  return again(answer.status < 500 ? words.signIn.wrong : words.signIn.failed, answer.status)
}

export async function proveStep(
  desk: Desk,
  { ticket, code, next }: { readonly ticket: string; readonly code: string; readonly next: string },
): Promise<Response> {
  const { words, language } = desk.data
  const body = { ticket, code }
  const answer = await askHouse(desk.request, language, 'POST', '/users/second-factor', { body })
  if (answer.ok) return entered(next, answer)
  const { because, message } = await refusalOf(answer)
  const problem = message || words.signIn.failed
  if (because === 'stepExpired') return drawSignIn(desk, next, { problem }, answer.status)
  return drawStep(desk, { next, ticket, problem }, answer.status)
}

export async function leave(desk: Desk): Promise<Response> {
  const answer = await askHouse(desk.request, desk.data.language, 'POST', '/users/logout')
  return passing(redirect(303, desk.data.paths.signIn), answer)
}

function drawStep(
  desk: Desk,
  form: { readonly next: string; readonly ticket: string; readonly problem?: string },
  status: number,
): Promise<Response> {
  const { words, paths } = desk.data
  const action = pathTo({ kind: 'deskStep' }, desk.locale)
  const body = stepPart(words, { ...form, action, back: paths.signIn })
  return drawDesk(desk, { title: words.signIn.step, body, status })
}

/** The telephone asks who it is now, before it shows anything that lies in it. */
export const asEntered = (next: string): string => `${next}?signed-in`

const entered = (next: string, answer: Response) => passing(redirect(303, asEntered(next)), answer)

/** The session's cookie, as the API has set it. */
function passing(to: Response, from: Response): Response {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie)
  return to
}

async function refusalOf(answer: Response) {
  const body: unknown = await answer.json().catch(() => null)
  const [error] = (body as { errors?: { data?: { ticket?: string } }[] } | null)?.errors ?? []
  return { ...refusalIn({ status: answer.status, body }), ticket: error?.data?.ticket }
}
