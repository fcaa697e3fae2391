/**
 * Contents that this process holds already. To a question the database is told which those are; of a document whose
 * content is among them it says only which it is, by its digest, instead of reading, writing out and sending it (ADR 178).
 * It says so as of the moment of each question: nothing that is held can be older than what it says.
 */
import { LRUCache } from 'lru-cache'

export type Content = Readonly<Record<string, unknown>>

/** A content as an answer has it: whole, or as much of it as its shape says. */
export type Named = {
  /** Where in the answer, and which: what the database compares. */
  readonly key: string
  /** Which, and how much of it. */
  readonly content: string
}

/** In letters of JSON; as objects they take some four times as many bytes. */
const LETTERS = 2 * 1024 * 1024
const FORMS = 200
/** Each is compared with each that is found: with more, saying so would take longer than sending them. */
const MOST = 150

const contents = new LRUCache<string, Content>({ maxSize: LETTERS })
/** By the form of a question, what the last answer to one like it was made of. */
const lastAnswers = new LRUCache<string, readonly Named[]>({ max: FORMS })

/** @returns by key, what an answer to a question of this form may well be made of; it stays here until that has come */
export function heldFor(form: string): ReadonlyMap<string, Content> {
  const held = new Map<string, Content>()
  for (const { key, content } of lastAnswers.get(form) ?? []) {
    const found = contents.get(content)
    if (found) held.set(key, found)
  }
  return held
}

/** What an answer was made of, for the next of its form. */
export const holdForNext = (form: string, named: readonly Named[]): void =>
  void lastAnswers.set(form, named.slice(0, MOST))

/** @returns the content that is written here, for everybody who asks: nobody can change it */
export function hold(name: string, written: string): Content {
  const content = frozen(JSON.parse(written) as Content)
  contents.set(name, content, { size: Math.max(written.length, 1) })
  return content
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
