/** What a form without script sends: kept as a draft, and sent in if she says so. Refused, her words stay in the form. */
import { isOk, move, readText, refusalIn, type ServerText } from '@/desk/api'
import { type Answers, asStored, type Content, questions, richTextOf } from '@/desk/content'
import { pathTo } from '@/domain/routes'
import { isUuid } from '@/domain/uuid'
import { redirect } from '../redirect'
import type { Desk } from './draw-desk'
import { askingFor } from './house-api'
import { drawMissing, drawNew, drawText } from './text-page'

export async function write(desk: Desk, sent: FormData): Promise<Response> {
  const { route, request, data } = desk
  const ask = askingFor(request, data.language)
  if (route.kind !== 'deskText') return begin(desk, sent)
  const text = await readText(ask, route.slug)
  if (!text) return drawMissing(desk)
  if (given(sent, 'do') === 'withdrawSubmission') return act(desk, text, 'withdrawSubmission')
  const content = contentIn(sent, text.content)
  const told = await ask('PATCH', `/stories/${text.id}?draft=true&depth=0`, {
    body: asStored(content),
    headers: { 'If-Match': `"${given(sent, 'version')}"` },
  })
  if (isOk(told)) return saved(desk, text.id, sent)
  const { because, message } = refusalIn(told)
  const theirs = because === 'staleVersion' ? text.content : undefined
  return drawText(
    desk,
    text,
    { content, theirs, problem: message || data.words.signIn.failed },
    told.status || 503,
  )
}

async function begin(desk: Desk, sent: FormData): Promise<Response> {
  const { request, data } = desk
  const content = contentIn(sent, null)
  const key = given(sent, 'key')
  const told = await askingFor(request, data.language)('POST', '/stories?depth=0', {
    body: asStored(content),
    ...(isUuid(key) && { headers: { 'Idempotency-Key': key } }),
  })
  if (isOk(told)) return saved(desk, (told.body as { doc: { id: string } }).doc.id, sent)
  const problem = refusalIn(told).message || data.words.signIn.failed
  const answers = Object.fromEntries(questions.map((name) => [name, given(sent, name)])) as Answers
  return drawNew(desk, { content, answers, key, problem }, told.status || 503)
}

async function saved(desk: Desk, id: string, sent: FormData): Promise<Response> {
  const { request, data, locale } = desk
  if (given(sent, 'do') === 'submit') {
    const text = await readText(askingFor(request, data.language), id)
    if (text) return act(desk, text, 'submit')
  }
  return redirect(303, `${pathTo({ kind: 'deskText', slug: id }, locale)}?saved`)
}

async function act(desk: Desk, text: ServerText, name: 'submit' | 'withdrawSubmission'): Promise<Response> {
  const { request, data, locale } = desk
  const path = pathTo({ kind: 'deskText', slug: text.id }, locale)
  const told = await move(askingFor(request, data.language), text.id, name, text.version)
  if (isOk(told)) return redirect(303, `${path}?${name}`)
  const { message, findings } = refusalIn(told)
  const fixes = findings.map(({ rule, excerpt }) => {
    const { title, help } = data.findings[rule] ?? { title: rule, help: '' }
    return `${title}${excerpt ? `: ”${excerpt}”` : ''}. ${help}`
  })
  // Where a new one has come to be: what is sent next is sent there.
  return drawText(desk, text, { problem: message, fixes, action: path }, told.status || 503)
}

const given = (sent: FormData, name: string) => String(sent.get(name) ?? '').replaceAll('\r\n', '\n')

/** A text that is more than plain words has no field here, and stays what it is. */
function contentIn(sent: FormData, before: Content | null): Content {
  const words = sent.has('body')
    ? given(sent, 'body')
    : questions.map((name) => given(sent, name)).join('\n\n')
  return {
    title: given(sent, 'title').trim(),
    summary: given(sent, 'summary').trim(),
    quote: given(sent, 'quote').trim(),
    project: given(sent, 'project') || (before?.project ?? null),
    cover: before?.cover ?? null,
    body: before && !sent.has('body') ? before.body : richTextOf(words),
  }
}
