/** The second step by a passkey, where she has one and her browser reads what the house asks; the code stays for everybody. */
import { isOk, refusalIn } from '../api'
import { html } from '../html'
import { ask } from './ask'
import { page } from './page'

type Challenge = { readonly options: PublicKeyCredentialRequestOptionsJSON | null }

export async function offerPasskey(form: HTMLFormElement): Promise<void> {
  if (!globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) return
  const given = new FormData(form)
  const ticket = String(given.get('ticket'))
  const told = await ask('POST', '/users/second-factor/challenge', { body: { ticket } })
  const { options } = isOk(told) ? (told.body as Challenge) : { options: null }
  if (!options) return
  const place = document.createElement('div')
  const { signIn } = page.words
  place.innerHTML =
    html`<button type="button" class="button">${signIn.passkey}</button><p role="alert"></p>`.text
  const say = (problem: string) => {
    const line = place.querySelector('p')
    if (line) line.textContent = problem
  }
  place.querySelector('button')?.addEventListener('click', async () => {
    say('')
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
    // Whoever changes her mind has done nothing wrong.
    const found = await navigator.credentials.get({ publicKey }).catch(() => null)
    if (!(found instanceof PublicKeyCredential)) return
    const answer = await ask('POST', '/users/second-factor', { body: { ticket, passkey: found.toJSON() } })
    if (isOk(answer)) location.assign(`${given.get('next')}?signed-in`)
    else say(refusalIn(answer).message || signIn.failed)
  })
  form.prepend(place)
}
