import { describe, expect, it } from 'vitest'
import { isSafeAddress } from '@/domain/safe-address'

describe('a link may lead to', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b#c',
    'mailto:a@example.org',
    'tel:+4680000',
    '/kontakt',
    '#om',
  ])('%s', (address) => expect(isSafeAddress(address)).toBe(true))
})

describe('a link may not lead to', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    '//evil.example',
    '/\\evil.example',
    'kontakt',
    '',
    null,
    { toString: () => 'https://example.org' },
  ])('%j', (address) => expect(isSafeAddress(address)).toBe(false))
})
