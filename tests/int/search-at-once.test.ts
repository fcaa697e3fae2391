/** What is published is found at once, and what is taken from readers is not: no job lies between. */
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { search } from '@/content/search'
import { pathTo } from '@/domain/routes'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, look, transition } from '../support/story'

const payload = await openCms()

const ask = (question: string) => search(question, { kind: undefined, municipality: undefined }, 1, 'sv')
const titles = async (question: string) =>
  (await ask(question)).hits.map(({ to }) => (typeof to === 'string' ? to : pathTo(to, 'sv')))

const knownWords = async (...words: string[]) =>
  (
    await query<{ word: string }>(
      { payload },
      sql`select word from published.vocabulary where word in ${words}`,
    )
  )
    .map(({ word }) => word)
    .sort()

test('a story is found by its new words once they are live, and no more by those that it said before', async () => {
  const title = 'Solrosfesten i Kvistberga'
  const { id, slug } = await aStory({ title }).live()
  expect(await titles('kvistberga')).toEqual([`/berattelser/${slug}`])
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    user: await people.leaderOfBoden(),
    data: { title: 'Solrosfesten i Grenberga' },
  })
  expect(await titles('kvistberga')).toEqual([`/berattelser/${slug}`])
  for (const name of ['submit', 'claim', 'approve', 'publish'] as const) {
    const who = name === 'submit' ? people.leaderOfBoden : people.reviewer
    await transition(id, name, await who(), (await look(id)).version)
  }
  expect(await titles('grenberga')).toEqual([`/berattelser/${slug}`])
  expect(await titles('kvistberga')).toEqual([])
  expect(await knownWords('kvistberga', 'grenberga')).toEqual(['grenberga'])
})

test('what was taken down is found no more, and leaves no word behind that nobody else says', async () => {
  const [story, other] = [
    await aStory({ title: 'Vårfest med Zebulona' }).live(),
    await aStory({ title: 'Vårfest utan henne' }).live(),
  ]
  expect(await titles('vårfest')).toHaveLength(2)
  await transition(story.id, 'takeDown', await people.safeguarding())
  expect(await titles('vårfest')).toEqual([`/berattelser/${other.slug}`])
  expect(await titles('zebulona')).toEqual([])
  expect(
    await query({ payload }, sql`select 1 from published.search_entries where id = ${story.id}`),
  ).toEqual([])
  expect(await knownWords('vårfest', 'zebulona')).toEqual(['vårfest'])
})

test('what two people have brought back is found again', async () => {
  const { id, slug } = await aStory({ title: 'Lovdag vid Ögelsjön' }).live()
  await transition(id, 'takeDown', await people.safeguarding())
  await transition(id, 'reinstate', await people.safeguarding())
  expect(await titles('ögelsjön')).toEqual([])
  await transition(id, 'reinstate', await people.reviewer())
  expect(await titles('ögelsjön')).toEqual([`/berattelser/${slug}`])
})

test('many who publish and take down the same words at the same moment do not stand in each other’s way', async () => {
  const stories = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      aStory({ title: `Kvittringens ${n} trastkulor och ${9 - n} flanellblad` }).approved(),
    ),
  )
  const reviewer = await people.reviewer()
  await Promise.all(stories.map(({ id, version }) => transition(id, 'publish', reviewer, version)))
  expect(await titles('trastkulor')).toHaveLength(6)
  expect(await knownWords('trastkulor', 'flanellblad')).toEqual(['flanellblad', 'trastkulor'])
  const safeguarding = await people.safeguarding()
  await Promise.all(stories.map(({ id }) => transition(id, 'takeDown', safeguarding)))
  expect(await titles('trastkulor')).toEqual([])
  expect(await knownWords('trastkulor', 'flanellblad')).toEqual([])
})

test('what editors hold to mean the same is found from the moment that is published', async () => {
  const { slug } = await aStory({ title: 'Klapperstenar vid havet' }).live()
  expect(await titles('rullgrus')).toEqual([])
  await aLive('site-settings', { synonyms: 'rullgrus, klapperstenar' })
  expect(await titles('rullgrus')).toEqual([`/berattelser/${slug}`])
})
