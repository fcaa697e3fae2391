/** Addresses that readers have been given keep leading somewhere, in every language. */
import { describe, expect, it } from 'vitest'
import { absenceOf } from '@/content/gone'
import { findLiveBySlug } from '@/content/published'
import { newestStories } from '@/content/stories'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, look, transition } from '../support/story'

const story = (slug: string) => ({ kind: 'story', slug }) as const

async function rename(id: string, slug: string): Promise<void> {
  const payload = await openCms()
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    user: await people.leaderOfBoden(),
    overrideAccess: false,
    data: { slug },
  })
}

async function publish(id: string): Promise<void> {
  const reviewer = await people.reviewer()
  for (const [name, who] of [
    ['submit', await people.leaderOfBoden()],
    ['claim', reviewer],
    ['approve', reviewer],
    ['publish', reviewer],
  ] as const)
    await transition(id, name, who, (await look(id)).version)
}

describe('an address that changes', () => {
  it('changes nothing for readers before the new one is published', async () => {
    const { id, slug } = await aStory({ title: 'Första adressen' }).live()
    await rename(id, 'andra-adressen')
    expect(await findLiveBySlug('stories', slug)).toBeDefined()
    expect(await absenceOf(story('andra-adressen'), 'sv')).toEqual({ status: 404 })
    expect((await newestStories(10, 'sv')).map(({ to }) => to)).toContainEqual(story(slug))
  })

  it('sends readers of the old one on, in every language, however often it changed', async () => {
    const { id, slug } = await aStory({ title: 'Tredje adressen' }).live()
    for (const next of ['fjarde-adressen', 'femte-adressen']) {
      await rename(id, next)
      await publish(id)
    }
    for (const old of [slug, 'fjarde-adressen']) {
      expect(await absenceOf(story(old), 'sv')).toEqual({
        status: 301,
        to: '/berattelser/femte-adressen',
      })
      expect(await absenceOf(story(old), 'ar')).toEqual({ status: 301, to: '/ar/stories/femte-adressen' })
    }
  })

  it('leads home when it is taken back', async () => {
    const { id, slug } = await aStory({ title: 'Sjätte adressen' }).live()
    await rename(id, 'sjunde-adressen')
    await publish(id)
    await rename(id, slug)
    await publish(id)
    expect(await findLiveBySlug('stories', slug)).toBeDefined()
    expect(await absenceOf(story('sjunde-adressen'), 'sv')).toEqual({
      status: 301,
      to: `/berattelser/${slug}`,
    })
  })

  it('says that the page is gone, at every address it ever had, when it was taken down', async () => {
    const { id, slug } = await aStory({ title: 'Åttonde adressen' }).live()
    await rename(id, 'nionde-adressen')
    await publish(id)
    // A draft with yet another address must not hide that readers once had this one.
    await rename(id, 'tionde-adressen')
    await transition(id, 'takeDown', await people.safeguarding())
    for (const old of [slug, 'nionde-adressen'])
      expect(await absenceOf(story(old), 'sv')).toEqual({ status: 410 })
    expect(await absenceOf(story('tionde-adressen'), 'sv')).toEqual({ status: 404 })
  })

  it('belongs to whoever goes live under it last', async () => {
    const first = await aStory({ title: 'Elfte adressen' }).live()
    await rename(first.id, 'tolfte-adressen')
    await publish(first.id)
    const second = await aStory({ title: 'Elfte adressen' }).live()
    expect(second.slug).toBe(first.slug)
    expect((await findLiveBySlug('stories', second.slug))?.id).toBe(second.id)
  })
})
