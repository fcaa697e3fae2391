/** A draft, read with a key that never leaves this server: for the editor who wants to see her text here before it is live. */
import { settings } from './settings'

type Node = {
  readonly type?: string
  readonly text?: string
  readonly tag?: string
  readonly children?: readonly Node[]
}

export type Draft = {
  readonly title: string
  readonly summary: string | null
  readonly paragraphs: readonly string[]
}

/** Undefined for whoever may not see it, and for what is no draft: an answer tells nobody which. */
export async function readDraft(id: string, code: string | null): Promise<Draft | undefined> {
  const { origin, key, previewCode } = settings
  if (!key || !previewCode || code !== previewCode || !/^[\w-]{1,64}$/.test(id)) return undefined
  const answer = await fetch(`${origin}/api/stories/${id}?draft=true&depth=0`, {
    headers: { authorization: `Bearer ${key}` },
  })
  if (!answer.ok) return undefined
  const { title, summary, body } = (await answer.json()) as {
    title: string
    summary?: string
    body?: { root: Node }
  }
  return { title, summary: summary ?? null, paragraphs: (body?.root.children ?? []).map(wordsOf) }
}

const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
