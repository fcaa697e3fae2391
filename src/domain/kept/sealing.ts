/**
 * What somebody typed lies sealed in her browser, since people share computers and telephones, and drafts tell of children
 * (ADR 122). By WebCrypto, which every browser and Node have.
 */

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer }

/** What tells one sealing from every other: nothing is sealed twice alike. */
export const nameOfSealing = ({ iv }: Sealed): string => iv.join()

/** @param written as the house hands it out @returns a key that says nothing of itself */
export function sealingKey(written: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export const seal = (key: CryptoKey, text: string): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(text))

/** @returns null for what this key does not open */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<string | null> {
  const bytes = await unsealBytes(key, sealed)
  return bytes && new TextDecoder().decode(bytes)
}

/** A picture, as it is: written as text it would take a third more of a telephone that may be full. */
export async function sealBytes(key: CryptoKey, bytes: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }
}

/** @returns null for what this key does not open */
export const unsealBytes = (key: CryptoKey, { iv, sealed }: Sealed): Promise<ArrayBuffer | null> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed).catch(() => null)
