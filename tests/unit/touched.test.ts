/** What a change touches for readers, and what a page says that it has read: the rules of ADR 138. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything, keysIn, touchedBy, touchedByFiles } from '@/domain/touched'

const boden = 'municipalities:11'
const kalmar = 'municipalities:22'

const first = { had: null, isFirst: true }

describe('a story that goes live', () => {
  test('touches itself, the lists of stories, and those of its municipality, and nothing of other stories', () => {
    const keys = ['stories', 'stories:42', 'stories@11']
    const has = [boden, 'projects:3', 'media:9']
    expect(touchedBy('stories', '42', { ...first, has }).sort()).toEqual(keys)
    expect(touchedBy('stories', '42', { had: ['media:8', boden], has, isFirst: false }).sort()).toEqual(keys)
  })

  test('and has moved touches everything: it comes between the stories of another place', () => {
    expect(touchedBy('stories', '42', { had: [boden], has: [kalmar], isFirst: false })).toEqual([everything])
    expect(touchedBy('stories', '42', { had: [boden], has: [], isFirst: false })).toEqual([everything])
  })

  test('for the second time touches everything: it comes between stories that followed one another', () => {
    expect(touchedBy('stories', '42', { had: null, has: [boden], isFirst: false })).toEqual([everything])
  })

  test('where nobody knows what readers had of it touches everything', () => {
    expect(touchedBy('stories', '42', { had: undefined, has: [boden], isFirst: false })).toEqual([everything])
    expect(touchedBy('stories', '42', { had: [boden], has: undefined, isFirst: false })).toEqual([everything])
  })
})

test('what is taken from readers touches everything, so that no forgotten key can show it', () => {
  expect(touchedBy('stories', '42', { had: [boden], has: null, isFirst: false })).toEqual([everything])
  expect(touchedBy('navigation', 'navigation', { had: [], has: null, isFirst: false })).toEqual([everything])
})

test('what is said of a withdrawn page touches its address', () => {
  expect(touchedBy('stories', '42', { had: null, has: null, isFirst: false })).toEqual([
    'stories:42',
    'stories',
  ])
})

test('what there is one of is touched like what there are many of', () => {
  expect(touchedBy('site-settings', 'site-settings', { ...first, has: [] }).sort()).toEqual([
    'site-settings',
    'site-settings:site-settings',
  ])
})

test('whoever reads a kind as a whole is told of each picture and file that opens or closes', () => {
  expect(touchedByFiles(['media:1', 'media:2', 'files:3']).sort()).toEqual([
    'files',
    'files:3',
    'media',
    'media:1',
    'media:2',
  ])
  expect(touchedByFiles([])).toEqual([])
})

describe('what a page says that it read', () => {
  test('is taken at its word', () => {
    const keys = [
      'stories:6f1c2b1e-9a55-4b7e-8a0d-1f2e3d4c5b6a',
      'training-modules',
      'stories@11',
      'navigation:navigation',
    ]
    expect(keysIn(keys.join(' '))).toEqual(keys)
  })

  test.each([
    ['nothing', undefined],
    ['an empty word', ''],
    ['two words for it', ['stories:1', 'stories:2']],
    ['a word that is none', 'stories:1 <script>'],
    ['a word that was cut off', 'stories:1 stories:'],
    ['an empty word among others', 'stories:1  stories:2'],
    ['words that somebody has joined', 'stories:1, stories:2'],
    ['everything', `stories:1 ${everything}`],
    ['more than can be compared', Array.from({ length: 1001 }, (_, n) => `stories:${n}`).join(' ')],
  ])('is everything when it says %s', (_, header) => {
    expect(keysIn(header)).toEqual([everything])
  })
})

test('whatever is touched can be said by a page that read it', () => {
  const id = fc.stringMatching(/^[\w-]{1,36}$/)
  fc.assert(
    fc.property(id, fc.array(id), fc.array(id), (one, places, files) => {
      const names = places.map((place) => `municipalities:${place}`)
      const touched = [
        ...touchedBy('stories', one, { had: names, has: names, isFirst: false }),
        ...touchedByFiles(files.map((file) => `media:${file}`)),
      ]
      expect(keysIn(touched.slice(0, 1000).join(' '))).toEqual(touched.slice(0, 1000))
    }),
  )
})
