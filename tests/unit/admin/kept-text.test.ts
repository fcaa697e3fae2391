import { describe, expect, it } from 'vitest'
import { isTooOld, keptDays } from '@/admin/kept/kept-text'
import { keptKey } from '@/cms/secrets/kept-key'
import { seal, unseal } from '@/domain/kept/sealing'

const person = (id: string) => ({ id, roles: [], municipality: null, mayForcePublish: false })
const keyFor = (id: string) =>
  crypto.subtle.importKey('raw', Buffer.from(keptKey(person(id)).key, 'base64url'), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])

describe('what the browser keeps of a text', () => {
  it('is opened by its writer at any later time, and by nobody else', async () => {
    const kept = await seal(await keyFor('anna'), 'Vi sjöng på gården.')
    expect(await unseal(await keyFor('anna'), kept)).toBe('Vi sjöng på gården.')
    expect(await unseal(await keyFor('bo'), kept)).toBeNull()
    expect(Buffer.from(kept.sealed).toString('latin1')).not.toContain('gården')
  })

  it('is forgotten after some days', () => {
    const now = Date.now()
    const days = (count: number) => ({ at: now - count * 24 * 60 * 60 * 1000 })
    expect(isTooOld(days(keptDays - 1), now)).toBe(false)
    expect(isTooOld(days(keptDays + 1), now)).toBe(true)
  })
})
