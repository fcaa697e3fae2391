/**
 * What one answer has read, so that it can be forgotten when that changes and not before. Keys are `kind:id` for a
 * document that it shows anything of, `kind` for what depends on which there are, `kind@municipality` where only those
 * of one place count (ADR 138).
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { isKey, keysHeader } from '@/domain/touched'

/** More of a kind than these are noted as all of that kind: headers have bounds, and so has patience. */
const most = 100

export class Reading {
  readonly #keys = new Set<string>()
  readonly #answers = new Map<string, Promise<unknown>>()

  /** An id that somebody has invented is no key: whoever asks for it depends on which there are. */
  note(key: string): void {
    this.#keys.add(isKey(key) ? key : kindOf(key))
  }

  /** What was asked before under this name is not asked again. */
  once<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const asked = this.#answers.get(name) ?? ask()
    this.#answers.set(name, asked)
    return asked as Promise<Answer>
  }

  /** In the order in which they were read. */
  keys(): string[] {
    const ofKind = new Map<string, number>()
    for (const key of this.#keys) ofKind.set(kindOf(key), (ofKind.get(kindOf(key)) ?? 0) + 1)
    const isMany = (key: string) => (ofKind.get(kindOf(key)) ?? 0) > most
    return [...new Set([...this.#keys].map((key) => (isMany(key) ? kindOf(key) : key)))]
  }
}

const kindOf = (key: string) => key.split(/[:@]/, 1)[0] ?? key

const current = new AsyncLocalStorage<Reading>()

/** An answer that says in its header what was read for it. */
export async function sayingKeys(draw: () => Promise<Response>): Promise<Response> {
  const read = new Reading()
  const answer = await current.run(read, draw)
  answer.headers.set(keysHeader, read.keys().join(' '))
  return answer
}

/** For questions that are no part of an answer that is kept: they are not gathered with those of others. */
export const apart = <Answer>(read: () => Promise<Answer>): Promise<Answer> =>
  current.run(new Reading(), read)

export const reading = (): Reading | undefined => current.getStore()

export const note = (key: string): void => current.getStore()?.note(key)
