/** Threads between writers and reviewers, and who may end one. */
import type { Verdict } from '../preview/preview-links'
import { hasRole, isStaff, type Person } from '../roles'

/** Where something comes from that somebody without an account has said of a preview. */
export type Outside = {
  readonly link: string
  /** For whom the link was made. */
  readonly recipient: string
  /** As she called herself, if she did. */
  readonly name: string | null
  readonly verdict: Verdict
}

export type Comment = {
  readonly id: string
  readonly who: string | null
  /** What the machine was called that wrote it; then it is nobody's. */
  readonly machine: string | null
  readonly isMine: boolean
  readonly at: string
  /** Mentions stand as `@[id]`. */
  readonly text: string
  readonly outside: Outside | null
}

export type Thread = Comment & {
  /** Path of the field it is about; null for the whole text. */
  readonly field: string | null
  readonly isBlocking: boolean
  readonly resolvedAt: string | null
  readonly resolvedBy: string | null
  readonly mayResolve: boolean
  readonly replies: readonly Comment[]
}

export type Threads = {
  readonly threads: readonly Thread[]
  /** Names of everybody mentioned, by id. */
  readonly names: Readonly<Record<string, string>>
  /** Who can be mentioned: only people who may see the text. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly mayBlock: boolean
}

/** A thread as the machine is told whose draft it is about: what was said, and never by whom. */
export type ToldThread = {
  readonly id: string
  readonly field: string | null
  readonly isBlocking: boolean
  readonly isResolved: boolean
  /** The oldest first. */
  readonly said: readonly { readonly at: string; readonly text: string; readonly isYours: boolean }[]
}

export const longestComment = 5000

/** A comment that stops approval is the staff's to make; a writer asks, a reviewer insists. */
export function mayBlock(person: Person): boolean {
  return isStaff(person)
}

/** Whoever opened a thread ends it, or the next reviewer: never somebody who wrote the text herself. */
export function mayResolve(
  opener: string | null,
  person: Person,
  { contributors }: { readonly contributors: readonly string[] },
): boolean {
  if (opener === person.id) return true
  return hasRole(person, 'reviewer', 'safeguarding') && !contributors.includes(person.id)
}

const mention = /@\[([0-9a-f-]{36})\]/gi

/** Ids of everybody that a text mentions, each once. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, id]) => id ?? ''))].filter(Boolean)
}

/** The text with only those mentions that name somebody who may see it: nobody learns of a text by being named in it. */
export function mentioningOnly(text: string, mayBeMentioned: ReadonlySet<string>): string {
  return text.replace(mention, (marker, id: string) => (mayBeMentioned.has(id.toLowerCase()) ? marker : '@'))
}

/** The text cut at its mentions, for drawing. */
export function piecesOf(text: string): { readonly text: string; readonly mentions: string | null }[] {
  const pieces: { text: string; mentions: string | null }[] = []
  let end = 0
  for (const match of text.matchAll(mention)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), mentions: null })
    pieces.push({ text: match[0], mentions: match[1] ?? null })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), mentions: null })
  return pieces
}
