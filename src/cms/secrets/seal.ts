/**
 * Encrypts at rest: AES-256-GCM with a random nonce, bound to its owner, so that one consent's evidence or one reader's
 * address cannot be passed off as another's. Layout: version, nonce, tag, then the encrypted bytes.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const version = 1
const nonceLength = 12
const tagLength = 16

/** @param key 32 bytes; @param owner what the bytes belong to */
export function seal(key: Buffer, owner: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), encrypted])
}

/** @throws when the key is another, the bytes were changed, or they belong to another owner */
export function unseal(key: Buffer, owner: string, sealed: Buffer): Buffer {
  if (sealed[0] !== version) throw new Error('This was sealed in a way that is not known here.')
  const encryptedAt = 1 + nonceLength + tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength))
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(1 + nonceLength, encryptedAt))
  return Buffer.concat([decipher.update(sealed.subarray(encryptedAt)), decipher.final()])
}
