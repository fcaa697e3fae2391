import { describe, expect, it } from 'vitest'
import { callTo, isTelephone, unbroken } from '@/domain/telephone'

describe('a telephone number', () => {
  it.each(['112', '1177', '113 13', '020-50 50 50', '+46 8 123 45 67'])('%s is one', (number) => {
    expect(isTelephone(number)).toBe(true)
  })

  it.each(['', '12', 'ring oss', '112 eller 113', '08--12 34', '1 '.repeat(20), '12-', '112; rm', '+'])(
    '%j is none',
    (number) => {
      expect(isTelephone(number)).toBe(false)
    },
  )

  it('is called without what separates its digits, and is broken over no line', () => {
    expect(callTo('020-50 50 50')).toBe('tel:020505050')
    expect(unbroken('020-50 50 50')).not.toMatch(/[ -]/)
  })
})
