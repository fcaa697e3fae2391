/**
 * What readers send. A form works without script and without a cookie: who sends it from where is told by the
 * browser's own headers, robots by a decoy and the time. Whatever goes wrong, the words stay in their fields.
 */
import { judgeStamp, makeStamp } from '@/content/form-stamp'
import { siteOrigin } from '@/content/published'
import { isVisible } from '@/domain/line'
import { isOfDesk, resolvePath } from '@/domain/routes'
import type { FormState, MistakeName } from '@/site/frame/form-state'
import { decoyField } from '@/site/ui/form'
import { broken } from './answer-read'
import { drawForm, isOpen } from './answers/forms'
import { isLetterLink, pressLink } from './answers/letter-links'
import { answerSlip, isSlip } from './answers/slips'
import { comesFromHere } from './comes-from-here'
import { receiveDesk } from './desk/receive-desk'
import { type FormKind, inboxes } from './inboxes'
import { redirect } from './redirect'
import { frameFor, type Visit } from './visit'

const formKinds = Object.keys(inboxes) as FormKind[]

/** Five thousand characters in any script, encoded, with room for the other fields. */
const mostBytes = 96_000

export async function answerWrite(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const found = resolvePath(pathname)
  if (!found) return notTaken()
  const { route, locale } = found
  if (isOfDesk(route)) return receiveDesk(request, route, locale).catch((error) => broken(error, locale, 503))
  const visit: Visit = { route, locale, query: searchParams, frame: await frameFor(route, locale) }
  if (isLetterLink(visit)) return pressLink(visit).catch((error) => broken(error, locale, 503))
  const kind = formKinds.find((each) => each === route.kind)
  if (!isSlip(visit) && !(kind && isOpen(visit))) return notTaken()
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return new Response(null, { status: 413 })
  const sent = await request.formData().catch(() => new FormData())
  if (isSlip(visit)) return answerSlip(visit, sent).catch((error) => broken(error, locale, 503))
  if (!kind) return notTaken()
  return receive(visit, kind, sent, comesFromHere(request.headers, siteOrigin()))
}

const notTaken = () => new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } })

async function receive(visit: Visit, kind: FormKind, sent: FormData, isOurs: boolean): Promise<Response> {
  const inbox = inboxes[kind]
  const values = Object.fromEntries(
    inbox.fields.map((field) => {
      const value = String(sent.get(field) ?? '')
        .replaceAll('\r\n', '\n')
        .trim()
      return [field, isVisible(value) ? value : '']
    }),
  )
  if (sent.get(decoyField)) return redirect(303, inbox.thanks(visit.locale))
  const stamp = String(sent.get('stamp') ?? '')
  const verdict = await judgeStamp(stamp, Date.now())
  const again = async (mistakes: FormState<string>['mistakes'], status: number) =>
    drawForm(
      visit,
      { values, mistakes, stamp: verdict === 'good' ? stamp : await makeStamp(Date.now()) },
      status,
    )
  const whole = (name: MistakeName) => [{ field: undefined, name }]

  if (!isOurs) return again(whole('elsewhere'), 403)
  const mistakes = inbox.mistakesIn(values)
  if (mistakes.length > 0) return again(mistakes, 422)
  if (verdict !== 'good') return again(whole(verdict), 422)
  try {
    return redirect(303, await inbox.receive(values, visit.locale))
  } catch (error) {
    console.error(error)
    return again(whole('failed'), 503)
  }
}
