/** The page of one text, as it is saved or as it was sent. */
import type { ServerText } from '@/desk/api'
import { emptyContent } from '@/desk/content'
import { html } from '@/desk/html'
import { picturesWithoutScript, type TextForm, textPart } from '@/desk/pages/text'
import { type Desk, drawDesk, telling } from './draw-desk'

type More = { readonly [Name in keyof TextForm]?: TextForm[Name] | undefined }

export function drawNew(desk: Desk, more: More = {}, status = 200): Promise<Response> {
  const { words, paths, person, original: lang } = desk.data
  const answers = { what: '', where: '', who: '' }
  const form = { lang, person, text: null, content: emptyContent, key: crypto.randomUUID(), answers }
  return drawDesk(desk, {
    title: words.text.new,
    body: html`${textPart(words, paths, { ...form, ...more } as TextForm)}${picturesWithoutScript(words)}`,
    status,
  })
}

export function drawText(desk: Desk, text: ServerText, more: More, status = 200): Promise<Response> {
  const { words, paths, person, original: lang } = desk.data
  const form = { lang, person, text, content: text.content, key: '', ...more } as TextForm
  const title = form.content.title || words.start.untitled
  const body = html`${textPart(words, paths, form)}${text.mayWrite && picturesWithoutScript(words)}`
  return drawDesk(telling(desk, { text }), { title, body, status })
}

/** What only her telephone knows, its script finds. */
export function drawMissing(desk: Desk): Promise<Response> {
  const { words } = desk.data
  const body = html`<p class="problem" role="alert">${words.text.notHere}</p>`
  return drawDesk(desk, { title: words.text.new, body, status: 404 })
}
