/** Addresses in the preview of a release: what has a page in it leads there, everything else where it always led. */
import { expect, test } from 'vitest'
import { insideAddress, insideData, insideMarkup } from '../../src/app/(site)/previews/stay-inside'

const inside = { base: '/preview/release/T', origin: 'https://site.example' }

test.each([
  ['/', '/preview/release/T/'],
  ['/berattelser?page=2#b', '/preview/release/T/berattelser?page=2#b'],
  ['/ar/stories/en-dag', '/preview/release/T/ar/stories/en-dag'],
  ['https://site.example/kommuner/boden', 'https://site.example/preview/release/T/kommuner/boden'],
  ['/api/v1/stories?after=x', '/preview/release/T/api/v1/stories?after=x'],
])('%s leads to its page in the preview', (address, there) => {
  expect(insideAddress(address, inside)).toBe(there)
})

test.each([
  'https://elsewhere.example/berattelser',
  'https://site.example.evil.example/berattelser',
  '//evil.example/berattelser',
  '/feed.xml',
  '/icon.svg',
  '/fonts/onest.woff2',
  '/api/media/file/x.webp',
  '/api/v1#gone',
  '/skriv',
  '/admin',
  '/preview/release/T/berattelser',
  '#main',
  'mailto:a@b.example',
  '?page=2',
  '',
])('%s stays as it is', (address) => {
  expect(insideAddress(address, inside)).toBe(address)
})

test('in markup links and forms are changed, and words are not', () => {
  const html =
    '<a class="b" href="/berattelser?a=1&amp;b=2">/berattelser</a><form action="/sok"></form><img src="/kontakt"/>'
  expect(insideMarkup(html, inside)).toBe(
    '<a class="b" href="/preview/release/T/berattelser?a=1&amp;b=2">/berattelser</a><form action="/preview/release/T/sok"></form><img src="/kontakt"/>',
  )
})

test('in data whole addresses and links in long texts are changed, and words that name one are not', () => {
  const told = insideData(
    {
      url: 'https://site.example/projekt',
      type: '/api/v1#gone',
      count: 3,
      nothing: null,
      html: '<p><a href="https://site.example/projekt">x</a></p>',
      markdown: 'Se [projekten](https://site.example/projekt) på https://site.example/projekt.',
      list: ['/berattelser', 'Se /berattelser.'],
    },
    inside,
  )
  expect(told).toEqual({
    url: 'https://site.example/preview/release/T/projekt',
    type: '/api/v1#gone',
    count: 3,
    nothing: null,
    html: '<p><a href="https://site.example/preview/release/T/projekt">x</a></p>',
    markdown:
      'Se [projekten](https://site.example/preview/release/T/projekt) på https://site.example/projekt.',
    list: ['/preview/release/T/berattelser', 'Se /berattelser.'],
  })
})
