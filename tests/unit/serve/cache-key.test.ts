import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { cacheKey, keyOfTarget } from '@/serve/page-cache/cache-key'
import { loggable } from '@/serve/path-of'

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  cacheKey({ url, headers, method } as unknown as IncomingMessage)

test.each([
  ['/', '/'],
  ['/berattelser/host', '/berattelser/host'],
  ['/?utm_source=mail&fbclid=1', '/'],
  ['/berattelser?page=2&utm_source=mail', '/berattelser?page=2'],
  ['/berattelser?year=2026&municipality=boden', '/berattelser?municipality=boden&year=2026'],
  ['/berattelser?municipality=&year=%20', '/berattelser'],
  ['/sok?q=%20n%C3%A4tverk%20', '/sok?q=n%C3%A4tverk'],
  ['/en/search?q=a&Q=b', '/en/search?q=a'],
  ['/projek%74', '/projekt'],
  ['/api/v1/stories?lang=ar&limit=10', '/api/v1/stories?lang=ar&limit=10'],
  ['/api/media/file/a.webp', '/api/media/file/a.webp'],
])('%s is kept as %s', (target, key) => {
  expect(ask(target)).toBe(key)
  expect(keyOfTarget(key)).toBe(key)
})

test.each([
  '/admin',
  '/admin/collections/stories',
  '/media/a.webp',
  '/files/a.pdf',
  '/api/users/me',
  '/api/stories?limit=10', // readers are shown the way
  '/api/access',
  '/api/media/signed/a.webp?machine=x&until=1&signature=x',
  '/api/files/signed/a.pdf?machine=x&until=1&signature=x',
  '/api/v1/stories?junk=1', // refused by its name: no memory is filled with refusals
  '/api/v1/changes',
  '/api/v1/changes?since=ZDQyLjE3OTYwMjY1MDAwMDA',
  '/api/v1/workflow',
  '/api/v1/workflow?kind=stories',
])('%s is never kept', (target) => {
  expect(ask(target)).toBeUndefined()
})

test('who says who they are gets an answer of their own', () => {
  expect(ask('/', { cookie: 'a=b; payload-token=x' })).toBeUndefined()
  expect(ask('/', { authorization: 'users API-Key x' })).toBeUndefined()
  expect(ask('/', { cookie: 'theme=dark' })).toBe('/')
})

test('a preview is never kept, a form never answered from memory', () => {
  expect(ask('/berattelser/host?preview=1')).toBeUndefined()
  const token = 'x'.repeat(43)
  for (const path of [
    `/preview/${token}`,
    `/preview/${token}/media/a.webp`,
    '/preview/stories/1',
    '/%70review/stories/1',
    `/preview/release/${token}/api/v1/stories`,
  ])
    expect(ask(`${path}?locale=ar&version=1`), path).toBeUndefined()
  expect(ask('/kontakt', {}, 'POST')).toBeUndefined()
  expect(ask('/kontakt', {}, 'HEAD')).toBe('/kontakt')
})

test('a name of any length is not a name', () => {
  expect(ask(`/sok?q=${'a'.repeat(5000)}`)).toBeUndefined()
  expect(ask(`/${'a'.repeat(5000)}`)).toBeUndefined()
})

test('a link to a preview is written to no log', () => {
  const token = 'aB3_-'.repeat(9).slice(0, 43)
  expect(loggable(`/preview/${token}/media/a.webp`)).toBe('/preview/…/media/a.webp')
  expect(loggable(`/preview/release/${token}/api/v1/stories`)).toBe('/preview/release/…/api/v1/stories')
})
