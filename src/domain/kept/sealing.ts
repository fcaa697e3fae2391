/**
 * What somebody typed lies sealed in her browser, since people share computers and telephones, and drafts tell of children
 * (ADR 122). By WebCrypto, which every browser and Node have.
 */

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

/** @param written as the house hands it out @returns a key that says nothing of itself */
export function sealingKey(written: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  return { iv, sealed }
}

/** @returns null for what this key does not open */
export async function unseal(key: CryptoKey, { iv, sealed }: Sealed): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed))
  } catch {
    return null
  }
}
