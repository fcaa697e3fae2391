/** Brings stories to readers through the API, as the newsroom does. */
import { signedIn } from './people'

type Person = Record<string, string>

export async function newsroomAt(url: string) {
  const editor = await signedIn(url, 'editor')
  // Who hands in: the editor has just handed in the whole example, and nobody hands in without end (ADR 111).
  const leader = await signedIn(url, 'leader')
  const reviewer = await signedIn(url, 'reviewer')
  const safeguarding = await signedIn(url, 'safeguarding')

  async function send<Answer>(person: Person, method: string, path: string, body?: unknown): Promise<Answer> {
    const init = { method, headers: person, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const reply = await fetch(`${url}/api${path}`, init)
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`)
    return (await reply.json()) as Answer
  }

  async function act(id: string, name: string, person: Person, given?: string): Promise<string> {
    const expected =
      given ?? (await send<{ version: string }>(person, 'GET', `/stories/${id}/workflow`)).version
    const body = { expected, note: 'En mätning av hur fort det går.' }
    return (await send<{ version: string }>(person, 'POST', `/stories/${id}/transitions/${name}`, body))
      .version
  }

  async function approved(title: string, more: Record<string, unknown> = {}): Promise<string> {
    const { docs } = await send<{ docs: Record<string, unknown>[] }>(
      editor,
      'GET',
      '/stories?limit=1&depth=0',
    )
    const { project, body, summary } = docs[0] ?? {}
    const draft = { title, summary, project, body, ...more }
    const { doc } = await send<{ doc: { id: string } }>(leader, 'POST', '/stories?draft=true', draft)
    await act(doc.id, 'submit', leader)
    await act(doc.id, 'claim', reviewer)
    await act(doc.id, 'approve', reviewer)
    return doc.id
  }

  return { editor, reviewer, safeguarding, send, act, approved }
}
