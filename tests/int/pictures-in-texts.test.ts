/** What a text refers to is shown in every language of the text, described in Swedish where nothing else is there. */
import { expect, test } from 'vitest'
import type { Block } from '@/content/rich-text'
import { findStory } from '@/content/stories'
import type { Locale } from '@/domain/locales'
import { previewPath } from '@/domain/preview/preview-path'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { preview } from '../support/preview'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, transition } from '../support/story'

/** A draft whose Swedish and English texts hold these blocks. */
async function aDraftWith(...all: object[]) {
  const payload = await openCms()
  const { id, slug } = await aStory().draft()
  const user = await people.editor()
  for (const locale of ['sv', 'en'] as const) {
    const data = { title: `Tillsammans ${id}`, summary: 'Kort sagt.', body: blocks(...all) }
    await payload.update({
      collection: 'stories',
      id,
      locale,
      draft: true,
      overrideAccess: false,
      user,
      data,
    })
  }
  return { id, slug }
}

/** Slug of a live story with such texts. */
async function aLiveStoryWith(...all: object[]): Promise<string> {
  const { id, slug } = await aDraftWith(...all)
  const { version } = await look(id)
  await transition(id, 'submit', await people.editor(), version)
  for (const name of ['claim', 'approve', 'publish'] as const) {
    await transition(id, name, await people.reviewer(), version)
  }
  return slug
}

const blocksIn = async (slug: string, locale: Locale): Promise<readonly Block[]> =>
  (await findStory(slug, locale))?.story.body?.blocks ?? []

test('a picture and a gallery stand in both texts, with Swedish words where English ones are missing', async () => {
  const payload = await openCms()
  const [both, swedish] = [await aPicture(), await aPicture({ alt: 'Bara på svenska' })]
  const user = await people.safeguarding()
  const data = { alt: 'Paper in red' } as never
  await payload.update({ collection: 'media', id: both, locale: 'en', user, data })
  const slug = await aLiveStoryWith(
    { blockType: 'picture', media: both },
    { blockType: 'gallery', pictures: [both, swedish] },
  )
  const alt = { text: 'Bara på svenska', lang: 'sv' }
  expect(await blocksIn(slug, 'sv')).toMatchObject([
    { kind: 'picture', picture: { alt: { text: 'Papper i rött', lang: 'sv' } } },
    { kind: 'gallery', pictures: [{ alt: { text: 'Papper i rött', lang: 'sv' } }, { alt: alt }] },
  ])
  expect(await blocksIn(slug, 'en')).toMatchObject([
    { kind: 'picture', picture: { alt: { text: 'Paper in red', lang: 'en' } } },
    { kind: 'gallery', pictures: [{ alt: { text: 'Paper in red', lang: 'en' } }, { alt: alt }] },
  ])
})

test('and so they do in the preview of a draft', async () => {
  const { id } = await aDraftWith({ blockType: 'picture', media: await aPicture() })
  const { html } = await preview(previewPath('stories', id, 'en'), { as: await people.editor() })
  expect(html).toContain('alt="Papper i rött"')
})

test('a child’s picture in a text leaves every language of it when the consent is withdrawn', async () => {
  const consent = await aConsent()
  const media = await aPictureOfAChild([consent])
  const slug = await aLiveStoryWith(
    { blockType: 'picture', media },
    { blockType: 'gallery', pictures: [media] },
  )
  const stored = await (await openCms()).findByID({ collection: 'media', id: media })
  const file = () => rest('GET', `/media/file/${stored.filename}`)
  expect(await blocksIn(slug, 'en')).toHaveLength(2)
  expect((await file()).status).toBe(200)

  await rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
  for (const locale of ['sv', 'en'] as const) expect(await blocksIn(slug, locale)).toHaveLength(0)
  expect((await file()).status).toBe(410)
})
