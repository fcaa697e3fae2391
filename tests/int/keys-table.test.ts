/**
 * What each key gets of a text, in each of its states, with each flag, at each address that could tell of it. The table is
 * written from the rules (docs/rules.md): readers and keys get what is live; drafts are for a key whose scope and kind say
 * so, where it asks for drafts; what was withdrawn or taken down is there for nobody.
 */
import { beforeAll, expect, test } from 'vitest'
import { openCms } from '../support/cms'
import { aMachine } from '../support/machine'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, paragraph, transition } from '../support/story'

type Headers = Record<string, string>

/** What stands in the version that was approved, and what in the working copy after it: words of one state alone. */
type Words = { readonly live: string; readonly draft: string }
type Which = keyof Words
const wordsOf = (nth: number): Words => ({
  live: `Godkänd${'abcdefg'[nth]}lykta`,
  draft: `Utkast${'abcdefg'[nth]}lykta`,
})

const said = (words: Words, which: Which) => ({
  title: `${words[which]} rubrik`,
  body: paragraph(`${words[which]} i texten.`),
})

async function edited(id: string, words: Words) {
  const payload = await openCms()
  const user = await people.leaderOfBoden()
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user,
    data: said(words, 'draft'),
  })
}

/** In each state: how it gets there, and what of it is live and what waits. */
const states = {
  'a draft that was never live': {
    make: (words: Words) => aStory(said(words, 'draft')).draft(),
    live: false,
    waits: 'draft',
  },
  'a text that waits for review': {
    make: (words: Words) => aStory(said(words, 'draft')).submitted(),
    live: false,
    waits: 'draft',
  },
  'an approved text': {
    make: (words: Words) => aStory(said(words, 'draft')).approved(),
    live: false,
    waits: 'draft',
  },
  'a live text': { make: (words: Words) => aStory(said(words, 'live')).live(), live: true, waits: 'live' },
  'a live text with a newer draft': {
    make: async (words: Words) => {
      const story = await aStory(said(words, 'live')).live()
      await edited(story.id, words)
      return story
    },
    live: true,
    waits: 'draft',
  },
  'a withdrawn text': {
    make: async (words: Words) => {
      const story = await aStory(said(words, 'live')).live()
      const { version } = await look(story.id)
      await transition(story.id, 'withdraw', await people.editor(), version, { reason: 'outdated' })
      return story
    },
    live: false,
    waits: undefined,
  },
  'a text that was taken down with a newer draft': {
    make: async (words: Words) => {
      const story = await aStory(said(words, 'live')).live()
      await edited(story.id, words)
      await transition(story.id, 'takeDown', await people.safeguarding())
      return story
    },
    live: false,
    waits: undefined,
  },
} as const
type State = keyof typeof states

/** Who asks, and of which kinds she may read drafts. */
const askers = {
  nobody: { wish: undefined, drafts: [] },
  'a key without a scope': { wish: {}, drafts: [] },
  'a key that reads': { wish: { scopes: ['read'] }, drafts: [] },
  'a key for drafts of stories': {
    wish: { scopes: ['readDrafts'], kinds: ['stories'] },
    drafts: ['stories'],
  },
  'a key for drafts of pages': { wish: { scopes: ['readDrafts'], kinds: ['pages'] }, drafts: ['pages'] },
  'a key for drafts of all that reads too': {
    wish: { scopes: ['read', 'readDrafts'], kinds: ['pages', 'stories'] },
    drafts: ['pages', 'stories'],
  },
} as const
type Asker = keyof typeof askers

const flags = [
  '',
  'draft=true',
  'draft=1',
  'trash=true',
  'draft=true&trash=true&depth=2&locale=all',
  'status=draft',
]

type Asked = { readonly id: string; readonly slug: string; readonly words: Words }

/** Where a text could be told, and by what it is written there. */
const addresses = {
  'one of v1': ({ id }: Asked) => `/v1/stories/${id}?`,
  'one of v1 as Lexical': ({ id }: Asked) => `/v1/stories/${id}?richText=lexical&`,
  'one of v1 by its slug': ({ slug }: Asked) => `/v1/stories/${slug}?`,
  'its source in v1': ({ id }: Asked) => `/v1/stories/${id}/source?`,
  'the list of v1': () => '/v1/stories?limit=100&richText=text&',
  'the search of v1': ({ words }: Asked) => `/v1/search?q=${encodeURIComponent(words.live)}&`,
  'the search of v1 for the draft': ({ words }: Asked) => `/v1/search?q=${encodeURIComponent(words.draft)}&`,
  'the changes of v1': () => '/v1/changes?limit=500&',
  'one as it is stored': ({ id }: Asked) => `/stories/${id}?`,
  'the list as it is stored': ({ id }: Asked) => `/stories?where[id][equals]=${id}&`,
  'its versions': ({ id }: Asked) => `/stories/versions?where[parent][equals]=${id}&`,
} as const
type Address = keyof typeof addresses

/** By the rules, and by nothing that the code knows. */
function mayShow(state: State, asker: Asker, address: Address, flag: string): ReadonlySet<Which> {
  const { live, waits } = states[state]
  const asReaders = new Set<Which>(live ? ['live'] : [])
  if (address.includes('v1')) {
    // What cannot be asked is refused, a feed says no word of a text, and readers' search does not know drafts.
    if (flag || address === 'the changes of v1' || address.includes('draft')) return new Set()
    return asReaders
  }
  if (address === 'its versions') return new Set()
  if (asker === 'nobody') return new Set()
  const mayReadDrafts = (askers[asker].drafts as readonly string[]).includes('stories')
  if (mayReadDrafts && flag.startsWith('draft=true')) return new Set<Which>(waits ? [waits] : [])
  return asReaders
}

const headersOf = new Map<Asker, Headers>()
beforeAll(async () => {
  for (const [asker, { wish }] of Object.entries(askers))
    headersOf.set(asker as Asker, wish ? { ...(await aMachine(structuredClone(wish) as never)).headers } : {})
})

test.each(Object.keys(states).map((state, nth) => [state as State, nth] as const))(
  '%s is told by each address to each who asks, as the rules have it',
  async (state, nth) => {
    const words = wordsOf(nth)
    const asked = { ...(await states[state].make(words)), words }
    const wrong: string[] = []
    const shown = new Set<Which>()
    for (const asker of Object.keys(askers) as Asker[])
      for (const [address, pathOf] of Object.entries(addresses))
        for (const flag of flags) {
          const headers = headersOf.get(asker) ?? {}
          const { status, text } = await rest('GET', pathOf(asked) + flag, { headers })
          const may = mayShow(state, asker, address as Address, flag)
          for (const which of ['live', 'draft'] as const) {
            const isTold = text.includes(words[which])
            if (isTold) shown.add(which)
            if (isTold !== may.has(which))
              wrong.push(
                `${asker}, ${address}, ${flag}: ${which} ${isTold ? 'told' : 'not told'} (${status})`,
              )
          }
          if (status >= 500) wrong.push(`${asker}, ${address}, ${flag}: ${status}`)
        }
    expect(wrong).toEqual([])
    // Otherwise nothing would be proved of the rest.
    expect([...shown].sort()).toEqual(everShown(state))
  },
)

function everShown(state: State): Which[] {
  const { live, waits } = states[state]
  return [...new Set<Which>([...(live ? ['live' as const] : []), ...(waits ? [waits] : [])])].sort()
}
