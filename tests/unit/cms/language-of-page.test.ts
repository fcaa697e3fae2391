import { expect, test } from 'vitest'
import { localeOfPage } from '@/cms/payload/language-of-page'

const page = 'http://localhost:3000/admin/collections/stories/1?locale=ar'
const asking = (headers: Record<string, string>) => localeOfPage(new Headers(headers))

test('what a form asks of the server is asked in the language of its page', () => {
  expect(asking({ 'next-action': 'a', referer: page })).toBe('ar')
  expect(asking({ 'next-action': 'a', referer: page.replace('ar', 'klingon') })).toBe('sv')
  expect(asking({ 'next-action': 'a', referer: 'http://localhost:3000/admin' })).toBe('sv')
  expect(asking({ 'next-action': 'a', referer: 'no address' })).toBe('sv')
  expect(asking({ 'next-action': 'a' })).toBe('sv')
})

test('a page that names no language is Swedish, wherever one comes from', () => {
  expect(asking({ referer: page })).toBe('sv')
  expect(localeOfPage(null)).toBe('sv')
})
