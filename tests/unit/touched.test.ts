/** What a change touches for readers, and what a page says that it has read: the rules of ADR 138. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything, keysIn, touchedBy, touchedByFiles } from '@/domain/touched'

const boden = 'municipalities:11'
const kalmar = 'municipalities:22'

describe('a story that goes live', () => {
  test('touches itself, the lists of stories, and those of its municipality, and nothing of other stories', () => {
    expect(touchedBy('stories', '42', [[], [boden, 'projects:3', 'media:9']]).sort()).toEqual([
      'stories',
      'stories:42',
      'stories@11',
    ])
  })

  test('and has moved touches the lists of the place that it left, and of the one that it came to', () => {
    expect(touchedBy('stories', '42', [[boden], [kalmar]])).toEqual(
      expect.arrayContaining(['stories@11', 'stories@22']),
    )
  })

  test('where nobody knows what readers had of it touches everything', () => {
    expect(touchedBy('stories', '42', [undefined, [boden]])).toEqual([everything])
    expect(touchedBy('stories', '42', [[boden], undefined])).toEqual([everything])
  })
})

test('a story that is taken down touches the lists that it stood in', () => {
  expect(touchedBy('stories', '42', [[boden], []]).sort()).toEqual(['stories', 'stories:42', 'stories@11'])
})

test('what there is one of is touched like what there are many of', () => {
  expect(touchedBy('site-settings', 'site-settings', [[], []]).sort()).toEqual([
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
        ...touchedBy('stories', one, [names, []]),
        ...touchedByFiles(files.map((file) => `media:${file}`)),
      ]
      expect(keysIn(touched.slice(0, 1000).join(' '))).toEqual(touched.slice(0, 1000))
    }),
  )
})
