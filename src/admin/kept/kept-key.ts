/** The key of what is kept: it comes from the server to whoever is signed in, and stays in the memory of the page. */
import { sealingKey } from '@/domain/kept/sealing'
import { ask } from '../api/ask'

const keys = new Map<string, Promise<CryptoKey | null>>()

/** @returns null without an answer, or where the browser seals nothing (a page without https) */
export function keyOf(person: string): Promise<CryptoKey | null> {
  const known = keys.get(person) ?? fetchKey()
  keys.set(person, known)
  // No answer now is no answer for ever.
  void known.then((key) => key ?? keys.delete(person))
  return known
}

async function fetchKey(): Promise<CryptoKey | null> {
  if (!globalThis.crypto?.subtle) return null
  const answer = await ask<{ key: string }>('GET', '/review/kept-key')
  return answer.ok ? sealingKey(answer.value.key) : null
}
