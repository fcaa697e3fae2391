/**
 * What a guest sends from her preview: no script, no account, no cookie. As with the site's other forms (ADR 36) the
 * words stay in their fields whatever goes wrong.
 */
import { judgeStamp, makeStamp } from '@/content/form-stamp'
import { siteOrigin } from '@/content/published'
import type { Verdict } from '@/domain/preview/preview-links'
import { guestPath, releases } from '@/domain/preview/preview-path'
import type { FormState, MistakeName } from '@/site/frame/form-state'
import type { AnswerField } from '@/site/frame/frame'
import { decoyField } from '@/site/ui/form'
import { comesFromHere } from '../comes-from-here'
import { redirect } from '../redirect'
import { nothingHere, sealed } from '../sealed'
import { refuseForm } from './answer-release'
import { drawGuestPage } from './guest-page'
import { languageAsked, languageInQuery } from './language-asked'
import { openLink, receiveAnswer } from './open-preview'

type Mistakes = FormState<AnswerField>['mistakes']

/** Five thousand characters in any script, encoded, with room for the rest. */
const mostBytes = 96_000
const mostText = 5000
const mostLine = 200

export async function receiveGuest(request: Request, path: readonly string[]): Promise<Response> {
  const [token = '', ...more] = path
  if (token === releases) return refuseForm(request, more[0] ?? '')
  const locale = languageInQuery(new URL(request.url).searchParams) ?? languageAsked(request.headers)
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return sealed(new Response(null, { status: 413 }))
  const opened = more.length === 0 ? await openLink(token) : null
  if (!opened) return nothingHere('deadLink', locale)

  const sent = await request.formData().catch(() => new FormData())
  const values = { comment: fieldOf(sent, 'comment'), guest: fieldOf(sent, 'guest') }
  const verdict: Verdict = sent.get('verdict') === 'approved' ? 'approved' : 'comment'
  const thanks = () => sealed(redirect(303, `${guestPath(token, locale)}&sent=${verdict}#answer`))
  if (sent.get(decoyField)) return thanks()

  const stamp = String(sent.get('stamp') ?? '')
  const judged = await judgeStamp(stamp, Date.now())
  const again = async (mistakes: Mistakes, status: number) => {
    const state = { values, mistakes, stamp: judged === 'good' ? stamp : await makeStamp(Date.now()) }
    return drawGuestPage(opened, token, locale, state, { status })
  }
  const whole = (name: MistakeName) => [{ field: undefined, name }]

  if (!isOwnForm(request.headers)) return again(whole('elsewhere'), 403)
  const mistakes = mistakesIn(values, verdict)
  if (mistakes.length > 0) return again(mistakes, 422)
  if (judged !== 'good') return again(whole(judged), 422)
  try {
    const outcome = await receiveAnswer(token, { verdict, text: values.comment, name: values.guest })
    if (outcome === null) return nothingHere('deadLink', locale)
    return outcome === 'full' ? again(whole('answersFull'), 429) : thanks()
  } catch (error) {
    console.error(error)
    return again(whole('failed'), 503)
  }
}

/**
 * Previews send no referrer, so browsers older than Sec-Fetch-Site say `null` of where the form came from. Who knows
 * the token in the address needs no other page to send it for her.
 */
function isOwnForm(headers: Headers): boolean {
  const isSilent = !headers.has('sec-fetch-site') && headers.get('origin') === 'null'
  return isSilent || comesFromHere(headers, siteOrigin())
}

const fieldOf = (sent: FormData, name: AnswerField) =>
  String(sent.get(name) ?? '')
    .replaceAll('\r\n', '\n')
    .trim()

function mistakesIn(values: Record<AnswerField, string>, verdict: Verdict): Mistakes {
  const { comment, guest } = values
  if (verdict === 'comment' && comment === '') return [{ field: 'comment', name: 'textMissing' }]
  if (comment.length > mostText) return [{ field: 'comment', name: 'textLong' }]
  return guest.length > mostLine ? [{ field: 'guest', name: 'lineLong' }] : []
}
