/**
 * Kept texts lie sealed on the disk, since several people share a computer and drafts tell of children. The key comes
 * from the server to whoever is signed in, and stays in the memory of the page.
 */
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
  if (!answer.ok) return null
  const bytes = Uint8Array.from(atob(answer.value.key.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, text: string) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  return { iv, sealed }
}

/** @returns null for what this key does not open */
export async function unseal(
  key: CryptoKey,
  { iv, sealed }: { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer },
): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed))
  } catch {
    return null
  }
}
