/** What was taken down, and a picture whose consent was withdrawn, is nowhere: every public surface is asked. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { homeScene } from '@/brand/scenes/occasions'
import type { Reference } from '@/cms/document/reference'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { performTransition } from '@/cms/review/transition'
import type { MadePreviewLink } from '@/domain/preview/preview-links'
import { guestPath, previewPath } from '@/domain/preview/preview-path'
import { makePdf } from '@/pdf/make-pdf'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { aConsent, aPictureOfAChild, withItsSizes } from '../support/picture'
import { preview } from '../support/preview'
import { holding, readAt, readEverywhere } from '../support/public-surfaces'
import { rest } from '../support/rest'
import { blocks, paragraph } from '../support/rich-text'
import { aStory, look, transition } from '../support/story'

const payload = await openCms()
const { post } = asking(editorialEndpoints)
const nothing: string[] = []

/** Puts a draft before readers past review. */
async function force({ kind, id }: Reference) {
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  const expected = docs[0]?.latestVersion ?? undefined
  const note = 'Behövs för att prova allt annat.'
  await performTransition({
    payload,
    reference: { kind, id },
    name: 'forcePublish',
    user: await people.forcer(),
    expected,
    note,
  })
}

beforeAll(async () => {
  await force({ kind: 'municipalities', id: await municipalityId('boden') })
  const project = await projectId()
  const data = { summary: 'Kort.', body: paragraph('Text.') }
  await payload.update({
    collection: 'projects',
    id: project,
    draft: true,
    user: await people.forcer(),
    data,
  })
  await force({ kind: 'projects', id: project })
})

let count = 0

/** A live story with a child's picture on its cover, in its texts and in a gallery, found by search. */
async function aLiveStory() {
  // So unlike all others that search takes none of them for it.
  const title = `Vinterlykta${String.fromCharCode(97 + count++).repeat(5)}`
  const alt = `Ett barn med ${title}`
  const consent = await aConsent()
  const media = await aPictureOfAChild([consent], { alt, municipality: await municipalityId('boden') })
  const { id, slug } = await aStory({ title }).draft()
  const body = blocks({ blockType: 'picture', media }, { blockType: 'gallery', pictures: [media] })
  for (const locale of ['sv', 'en'] as const)
    await payload.update({
      collection: 'stories',
      id,
      locale,
      draft: true,
      overrideAccess: false,
      user: await people.leaderOfBoden(),
      data: { title, summary: 'Kort.', body, cover: media },
    })
  const { version } = await look(id)
  await transition(id, 'submit', await people.leaderOfBoden(), version)
  for (const name of ['claim', 'approve', 'publish'] as const)
    await transition(id, name, await people.reviewer(), version)
  return { id, slug, title, alt, version, consent, media, names: await withItsSizes(media) }
}

type Live = Awaited<ReturnType<typeof aLiveStory>>

const ofPicture = ({ alt, names, media }: Live) => [alt, media, ...names.map((name) => `/file/${name}`)]
const ofStory = (story: Live) => [story.title, story.slug, ...ofPicture(story)]

/** Addresses that say anything of the story, or of its picture. */
async function where(story: Live, texts: readonly string[]) {
  const surfaces = await readEverywhere(story, story.title)
  expect([...surfaces].filter(([, { status }]) => status >= 500)).toEqual([])
  // Search repeats the question, which is the title; the address of what it finds is not in it.
  const said = new Map(
    [...surfaces].map(([address, { status, text }]) => [
      address,
      { status, text: address.includes('q=') ? text.replaceAll(story.title, '') : text },
    ]),
  )
  return { surfaces, found: holding(said, texts) }
}

const asked: Record<string, string>[] = [
  {},
  { 'if-none-match': '"old"' },
  { 'if-none-match': '*' },
  { range: 'bytes=0-9' },
]

async function filesOf({ names }: Live) {
  const statuses = new Set<number>()
  for (const name of names)
    for (const headers of asked) statuses.add((await rest('GET', `/media/file/${name}`, { headers })).status)
  return [...statuses].toSorted()
}

/** Path of a preview link of its newest version. */
async function linkTo({ id }: Live) {
  const { version } = await look(id)
  const given = { kind: 'stories', id, version, recipient: 'handläggare, Boden', days: 7 }
  const answer = await post('/previews', await people.editor(), given)
  return guestPath((answer.body as MadePreviewLink).token, 'sv')
}

const reinstate = async (id: string, who: () => ReturnType<typeof people.editor>) =>
  transition(id, 'reinstate', await who(), undefined, { note: 'Familjen har sagt ja igen.' })

beforeAll(() => aLive('home'))

describe('a story', () => {
  it('is everywhere while it is live: otherwise what follows would prove nothing', async () => {
    const story = await aLiveStory()
    const { surfaces, found } = await where(story, ofStory(story))
    const silent = [...surfaces.keys()].filter((address) => !found.includes(address))
    expect(
      silent.filter((address) => !address.startsWith('/api/') || address.startsWith('/api/v1/')),
    ).toEqual([])
    const pictured = await where(story, [`/file/${story.names[0]}`, `/file/${story.names.at(-1)}`])
    expect(pictured.found).toEqual(
      expect.arrayContaining([
        '/',
        '/berattelser',
        `/berattelser/${story.slug}`,
        `/en/stories/${story.slug}`,
      ]),
    )
    expect(await filesOf(story)).not.toContain(410)
    expect((await readAt(`/share/story-${story.slug}.png`)).status).toBe(200)
  })

  it('that was taken down is nowhere, from that moment', async () => {
    const story = await aLiveStory()
    const link = await linkTo(story)
    expect((await preview(link)).status).toBe(200)
    await transition(story.id, 'takeDown', await people.safeguarding())

    const { surfaces, found } = await where(story, ofStory(story))
    expect(found).toEqual(nothing)
    for (const page of [`/berattelser/${story.slug}`, `/en/stories/${story.slug}`])
      expect(surfaces.get(page)?.status, page).toBe(410)
    expect((await readAt(`/share/story-${story.slug}.png`)).status).toBe(410)
    expect(await filesOf(story)).toEqual([410])
    expect((await preview(link)).status).toBe(404)
    expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(410)
  })

  it('comes back by two people and not by one, and not past a red gate', async () => {
    const story = await aLiveStory()
    await transition(story.id, 'takeDown', await people.safeguarding())
    await reinstate(story.id, people.safeguarding)
    expect((await where(story, ofStory(story))).found).toEqual(nothing)
    await expect(reinstate(story.id, people.safeguarding)).rejects.toThrow()
    expect((await where(story, ofStory(story))).found).toEqual(nothing)

    await rest('POST', `/consents/${story.consent}/withdraw`, { as: await people.safeguarding() })
    await expect(reinstate(story.id, people.reviewer)).rejects.toMatchObject({ because: 'gateIsRed' })
    expect((await where(story, ofStory(story))).found).toEqual(nothing)
    expect(await filesOf(story)).toEqual([410])

    const other = await aLiveStory()
    await transition(other.id, 'takeDown', await people.safeguarding())
    await reinstate(other.id, people.safeguarding)
    await reinstate(other.id, people.reviewer)
    expect((await where(other, ofStory(other))).found).toContain(`/berattelser/${other.slug}`)
    expect(await filesOf(other)).not.toContain(410)
  })
})

describe('a picture whose consent was withdrawn', () => {
  it('is nowhere, and its story stands without it', async () => {
    const story = await aLiveStory()
    const link = await linkTo(story)
    expect((await preview(link)).html).toContain(story.alt)
    await rest('POST', `/consents/${story.consent}/withdraw`, { as: await people.leaderOfBoden() })

    // Its bare id may stand in the API where it stood: it opens nothing.
    const { surfaces, found } = await where(story, [story.alt, ...story.names.map((name) => `/file/${name}`)])
    expect(found).toEqual(nothing)
    for (const page of [`/berattelser/${story.slug}`, `/en/stories/${story.slug}`])
      expect(surfaces.get(page), page).toMatchObject({
        status: 200,
        text: expect.stringContaining(story.title),
      })
    const [, data = '{}'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
        surfaces.get(`/berattelser/${story.slug}`)?.text ?? '',
      ) ?? []
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Article' })
    expect(JSON.parse(data)).not.toHaveProperty('image')
    expect(await filesOf(story)).toEqual([410])
    const guest = await preview(link)
    expect(guest.status).toBe(200)
    expect(guest.html).not.toContain(story.alt)
  })

  it('is seen here by those alone who look after it', async () => {
    const story = await aLiveStory()
    await rest('POST', `/consents/${story.consent}/withdraw`, { as: await people.leaderOfBoden() })
    const at = previewPath('stories', story.id, 'sv')
    expect((await preview(at, { as: await people.safeguarding() })).html).toContain(story.alt)
    for (const outsider of [people.leaderOfKalmar(), null]) {
      const page = await preview(at, { as: await outsider })
      expect(page.html).not.toContain(story.alt)
    }
  })
})

describe('training material', () => {
  async function aFile(title: string): Promise<string> {
    const cover = { scene: homeScene(), kicker: '', title, subtitle: 'Ny', publisher: 'Rädda Barnen' }
    const { bytes } = await makePdf({ language: 'sv', date: new Date(0), cover, blocks: [] })
    const file = { data: bytes, name: 'material.pdf', mimetype: 'application/pdf', size: bytes.length }
    const user = await people.editor()
    return String((await payload.create({ collection: 'files', data: {} as never, file, user })).id)
  }

  async function aModule() {
    const alt = `Ett barn i rum ${count + 1}`
    const consent = await aConsent()
    const media = await aPictureOfAChild([consent], { alt })
    const body = blocks({ blockType: 'picture', media })
    const module = await aLive('training-modules', {
      title: `Modulen ${++count}`,
      slug: `modul-${count}`,
      body,
    })
    const file = await aFile(`Material ${count}`)
    const document = await aLive('documents', {
      title: `Arbetsbladet ${count}`,
      slug: `arbetsblad-${count}`,
      kind: 'training',
      currentFile: file,
      modules: [module.id],
    })
    const { filename } = await payload.findByID({ collection: 'files', id: file })
    return { module, document, consent, alt, number: count, filename: String(filename) }
  }

  const takeDown = async (reference: Reference) =>
    performTransition({ payload, reference, name: 'takeDown', user: await people.safeguarding() })
  const zip = async () => unzipSync(new Uint8Array((await readAt('/utbildning/allt.zip')).bytes))
  const addresses = (number: number) => [
    ...['/', '/utbildning', '/en/training', '/material', '/en/resources', '/sitemap.xml', '/llms.txt'],
    ...[`/sok?q=Modulen+${number}`, `/sok?q=Arbetsbladet+${number}`, `/utbildning/modul-${number}`],
  ]
  async function heldBy(number: number, texts: readonly string[]) {
    const found = new Map<string, { status: number; text: string }>()
    for (const address of addresses(number)) found.set(address, await readAt(address))
    return holding(found, texts)
  }

  it('that was taken down is on no page, in no PDF and in no zip', async () => {
    const { module, document, number, filename } = await aModule()
    const [ofModule, ofDocument] = [`/utbildning/modul-${number}`, `/material/arbetsblad-${number}`]
    expect(await heldBy(number, [`modul-${number}"`, `modul-${number}<`])).toContain('/utbildning')
    expect(Object.keys(await zip()).some((name) => name.includes(`Modulen ${number}/`))).toBe(true)
    expect((await readAt(`${ofModule}.pdf`)).status).toBe(200)
    expect((await rest('GET', `/files/file/${filename}`)).status).toBe(200)

    await takeDown(document)
    expect((await readAt(ofDocument)).status).toBe(410)
    for (const headers of asked)
      expect((await rest('GET', `/files/file/${filename}`, { headers })).status).toBe(410)
    expect(await heldBy(number, [`arbetsblad-${number}`, filename])).toEqual(nothing)
    expect(Object.keys(await zip()).some((name) => name.includes(`Modulen ${number}/`))).toBe(false)

    await takeDown(module)
    for (const address of [ofModule, `${ofModule}.pdf`, `/share/module-modul-${number}.png`])
      expect((await readAt(address)).status, address).toBe(410)
    expect(await heldBy(number, [`/modul-${number}"`, `/modul-${number}<`])).toEqual(nothing)
    expect(strFromU8(Object.values(await zip())[0] ?? new Uint8Array())).not.toContain(`Modulen ${number}`)
    expect((await rest('GET', `/v1/training-modules/${module.id}`)).status).toBe(410)
    expect((await rest('GET', `/v1/documents/${document.id}`)).status).toBe(410)
  })

  it('shows no picture whose consent was withdrawn, on the page or on paper', async () => {
    const { consent, alt, number } = await aModule()
    const page = `/utbildning/modul-${number}`
    expect((await readAt(page)).text).toContain(alt)
    await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
    const after = await readAt(page)
    expect(after.status).toBe(200)
    expect(after.text).not.toContain(alt)
    const paper = await readAt(`${page}.pdf`)
    expect(paper.status).toBe(200)
    expect(paper.bytes.toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
  })
})
