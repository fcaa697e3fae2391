/** Signing in by plain forms: who has no script, or an old telephone, comes in like everybody. */
import type { DeskMessages } from '@/messages/desk/sv'
import { filled, html, type Markup } from '../html'

type SignIn = {
  readonly next: string
  readonly action: string
  readonly email?: string
  readonly problem?: string
  /** The organisation's own accounts, by their name. */
  readonly provider?: string
}

export function signInPart({ signIn: say }: DeskMessages, form: SignIn): Markup {
  const { next, action, email = '', problem, provider } = form
  return html`${trouble(problem)}<form method="post" action="${action}" class="sign-in">
<input type="hidden" name="next" value="${next}">
<label class="field">${say.email}<input name="email" type="email" value="${email}" autocomplete="username" required></label>
<label class="field">${say.password}<input name="password" type="password" autocomplete="current-password" required></label>
<button class="button">${say.button}</button></form>
<p><a href="/admin/forgot">${say.forgot}</a></p>
${provider && html`<p>${say.or} <a class="button second" href="/api/users/provider?redirect=${encodeURIComponent(next)}">${filled(say.with, { name: provider })}</a></p>`}`
}

type Step = {
  readonly next: string
  readonly action: string
  readonly back: string
  /** That the password was right. */
  readonly ticket: string
  readonly problem?: string
}

export function stepPart(
  { signIn: say }: DeskMessages,
  { next, action, back, ticket, problem }: Step,
): Markup {
  return html`${trouble(problem)}<form method="post" action="${action}" class="sign-in" data-step>
<input type="hidden" name="next" value="${next}"><input type="hidden" name="ticket" value="${ticket}">
<label class="field">${say.code}<input name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" minlength="6" maxlength="40" required></label>
<button class="button">${say.goOn}</button></form><p><a href="${back}">${say.again}</a></p>`
}

/** Who has to set up a second step does so in the admin, once. */
export const setUpPart = ({ signIn: say }: DeskMessages): Markup =>
  html`<p class="problem" role="alert">${say.setUp}</p><p><a class="button" href="/admin/login">${say.setUpLink}</a></p>`

const trouble = (problem: string | undefined) =>
  problem && html`<p class="problem" role="alert">${problem}</p>`
