import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOfEvidence } from '@/cms/consents/evidence'
import { seal, unseal } from '@/cms/secrets/seal'

const key = randomBytes(32)
const form = Buffer.from('a signed form')

describe('sealed evidence', () => {
  it('comes back as it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.string(), (bytes, owner) => {
        expect(unseal(key, owner, seal(key, owner, Buffer.from(bytes)))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('shows nothing of itself, and never looks the same twice', () => {
    const sealed = seal(key, 'A', form)
    expect(sealed.includes(form)).toBe(false)
    expect(seal(key, 'A', form)).not.toEqual(sealed)
  })

  it('cannot be opened with another key, for another consent, or after a changed bit', () => {
    const sealed = seal(key, 'A', form)
    expect(() => unseal(randomBytes(32), 'A', sealed)).toThrow()
    expect(() => unseal(key, 'B', sealed)).toThrow()
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => unseal(key, 'A', changed)).toThrow()
    }
    expect(() => unseal(key, 'A', sealed.subarray(0, 10))).toThrow()
  })
})

describe('a form', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0IDAT', 'image/png'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['PK\x03\x04', undefined],
    ['', undefined],
  ])('beginning with %j is %s', async (bytes, mediaType) => {
    expect((await kindOfEvidence(Buffer.from(bytes, 'latin1')))?.mediaType).toBe(mediaType)
  })
})
