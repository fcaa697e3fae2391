import { describe, expect, test } from 'vitest'
import { receiveConcern } from '@/cms/inbox/receive-concern'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

async function aCase(change: Record<string, unknown>): Promise<string> {
  const payload = await openCms()
  const { id } = await payload.create({ collection: 'cases', data: { kind: 'removal', ...change } as never })
  return String(id)
}

const subjectOf = async (id: string) =>
  (await rest('GET', `/cases/${id}/subject`, { as: await people.safeguarding() })).body

test('a case leads to the page that the reader’s address is about, whatever hangs on the address', async () => {
  const story = await aStory().live()
  const document = { kind: 'stories', id: story.id, live: 'live' }
  for (const about of [
    `/berattelser/${story.slug}`,
    `/en/stories/${story.slug}`,
    `http://localhost:3000/berattelser/${story.slug}?x=1#bild`,
  ])
    expect(await subjectOf(await aCase({ about }))).toMatchObject({ document })
  for (const about of ['https://elsewhere.example/berattelser/x', 'vet inte', '/berattelser', '/anmal', ''])
    expect(await subjectOf(await aCase({ about }))).toMatchObject({ document: null })
})

test('a title that the reader wrote leads to the page that alone has it, however she quoted it', async () => {
  const payload = await openCms()
  const story = await aStory().live()
  const { title } = await payload.findByID({ collection: 'stories', id: story.id })
  const document = { kind: 'stories', id: story.id, live: 'live' }
  for (const about of [String(title), ` ”${String(title).toUpperCase()}” `, `${title}.`])
    expect(await subjectOf(await aCase({ about }))).toMatchObject({ document, namesakes: [] })
  expect(await subjectOf(await aCase({ about: `${title} och mer` }))).toMatchObject({ document: null })

  const hidden = await aStory({ title: 'Den som ingen ser' }).draft()
  expect(hidden.id).toBeTruthy()
  expect(await subjectOf(await aCase({ about: 'Den som ingen ser' }))).toMatchObject({
    document: null,
    namesakes: [],
  })
})

test('of several pages with the title a person says which', async () => {
  const title = 'Samma rubrik på två'
  const [one, other] = [await aStory({ title }).live(), await aStory({ title }).live()]
  const subject = await subjectOf(await aCase({ about: title }))
  expect(subject).toMatchObject({ document: null })
  const { namesakes } = subject as { namesakes: { id: string }[] }
  expect(namesakes.map(({ id }) => id).toSorted()).toEqual([one.id, other.id].toSorted())
})

test('safeguarding takes the page down from the case in one act, and the case says so', async () => {
  const story = await aStory().live()
  const id = await aCase({ about: `/berattelser/${story.slug}` })
  const answer = await rest('POST', `/stories/${story.id}/transitions/takeDown`, {
    as: await people.safeguarding(),
    body: {},
  })
  expect(answer.status).toBe(200)
  expect(await subjectOf(id)).toMatchObject({ document: { live: 'taken_down' } })
})

test('what safeguarding chose counts for more than the address, and it may be a picture', async () => {
  const [one, other] = [await aStory().live(), await aStory().draft()]
  const about = `/berattelser/${one.slug}`
  const chosen = await aCase({ about, document: { relationTo: 'stories', value: other.id } })
  expect(await subjectOf(chosen)).toMatchObject({ document: { id: other.id, live: 'never' } })
  const picture = await aPicture()
  const ofPicture = await aCase({ about, document: { relationTo: 'media', value: picture } })
  expect(await subjectOf(ofPicture)).toMatchObject({ document: null, picture })
})

test('nobody but safeguarding, and whoever is asked to handle it, sees what a case is about', async () => {
  const editor = await people.editor()
  const id = await aCase({ about: '/berattelser/x' })
  const statusFor = async (as: typeof editor | null) =>
    (await rest('GET', `/cases/${id}/subject`, { as })).status
  expect(await statusFor(null)).toBe(404)
  expect(await statusFor(editor)).toBe(404)
  const payload = await openCms()
  await payload.update({ collection: 'cases', id, data: { assignedTo: editor.id } })
  expect(await statusFor(editor)).toBe(200)
})

/** A consent of one child, whose picture is on a live story's cover and, blurred, in the library. */
async function aChildInUse() {
  const payload = await openCms()
  const consent = await aConsent()
  const picture = await aPictureOfAChild([consent])
  const leader = await people.leaderOfBoden()
  const { id, slug } = await aStory().draft()
  await payload.update({ collection: 'stories', id, draft: true, user: leader, data: { cover: picture } })
  const { version } = await look(id)
  await transition(id, 'submit', leader, version)
  for (const name of ['claim', 'approve', 'publish'] as const)
    await transition(id, name, await people.reviewer(), version)
  const blurred = await rest('POST', `/media/${picture}/blur`, {
    as: await people.safeguarding(),
    body: { regions: [{ x: 0, y: 0, width: 0.5, height: 0.5 }], depicts: 'childrenNotIdentifiable' },
  })
  const { code } = await payload.findByID({ collection: 'consents', id: consent })
  return { consent, code: String(code), picture, copy: String(blurred.body.id), story: id, slug }
}

test('by the code, safeguarding hands over every use of a person’s pictures, as a list and as a table', async () => {
  const { consent, code, picture, copy, story, slug } = await aChildInUse()
  const as = await people.safeguarding()
  const { body } = await rest('GET', `/consents/${code.toLowerCase()}/uses`, { as })
  expect(body).toEqual({
    ...(await rest('GET', `/consents/${consent}/uses`, { as })).body,
    madeAt: body.madeAt,
  })
  const url = `http://localhost:3000/berattelser/${slug}`
  expect(body).toMatchObject({
    code,
    uses: [
      {
        picture: { id: picture, isOpen: true, isBlurred: false },
        document: { kind: 'stories', id: story, live: 'live', url, publishedAt: expect.any(String) },
      },
      { picture: { id: copy, isOpen: false, isBlurred: true }, document: null },
    ],
  })
  const table = (await rest('GET', `/consents/${code}/uses/csv`, { as })).text
  expect(table).toContain(`Berättelse;`)
  expect(table).toContain(url)
  expect(table.trim().split('\r\n')).toHaveLength(3)

  // Withdrawn, the page still counts as one that showed her.
  await rest('POST', `/consents/${consent}/withdraw`, { as })
  const after = (await rest('GET', `/consents/${code}/uses`, { as })).body
  expect(after).toMatchObject({ uses: [{ picture: { isOpen: false }, document: { id: story } }, {}] })
})

test('nobody else gets the list, and an unknown code says nothing', async () => {
  const consent = await aConsent()
  for (const as of [null, await people.leaderOfBoden(), await people.editor(), await people.admin()])
    for (const path of ['uses', 'uses/csv'])
      expect((await rest('GET', `/consents/${consent}/${path}`, { as })).status).toBe(404)
  const as = await people.safeguarding()
  expect((await rest('GET', '/consents/NOBODY-1/uses', { as })).status).toBe(404)
})

test('a form that somebody still has open cannot take a withdrawal back', async () => {
  const consent = await aConsent()
  const as = await people.safeguarding()
  await rest('POST', `/consents/${consent}/withdraw`, { as })
  await rest('PATCH', `/consents/${consent}`, { as, body: { withdrawnAt: null, hasInterpreter: true } })
  const { body } = await rest('GET', `/consents/${consent}`, { as })
  expect(body).toMatchObject({ status: 'withdrawn', hasInterpreter: true, withdrawnAt: expect.any(String) })
})

test('a case keeps which page it is about from the moment it comes, and opens also for an address that leads nowhere', async () => {
  const payload = await openCms()
  const story = await aStory().live()
  const stored = async (about: string) => {
    const { number } = await receiveConcern(payload, { about })
    const { docs } = await payload.find({
      collection: 'cases',
      depth: 0,
      where: { number: { equals: number } },
    })
    return docs[0]?.document ?? null
  }
  const kept = { relationTo: 'stories', value: story.id }
  expect(await stored(`/berattelser/${story.slug}`)).toEqual(kept)
  const { title } = await payload.findByID({ collection: 'stories', id: story.id })
  expect(await stored(String(title))).toEqual(kept)
  expect(await stored('vet inte')).toBeNull()
  expect(await stored('/tillganglighet')).toBeNull()
})

describe('a takedown', () => {
  const casesOf = async (id: string) =>
    (
      await rest('GET', `/cases?where[document.value][equals]=${id}&depth=0`, {
        as: await people.safeguarding(),
      })
    ).body.docs as {
      id: string
      kind: string
      state: string
      text?: string | null
      dueAt: string
      number: string
    }[]

  test('opens a case for safeguarding, whoever took it down, and she herself does not see it', async () => {
    const story = await aStory().live()
    const leader = await people.leaderOfBoden()
    const body = { note: 'Familjen har ångrat sig.' }
    expect(
      (await rest('POST', `/stories/${story.id}/transitions/takeDown`, { as: leader, body })).status,
    ).toBe(200)
    const [found, ...more] = await casesOf(story.id)
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'takedown', state: 'new', text: 'Familjen har ångrat sig.' })
    expect(found?.number).toMatch(/\S/)
    expect(Math.round((Date.parse(found?.dueAt ?? '') - Date.now()) / 86_400_000)).toBe(7)
    expect((await rest('GET', '/cases', { as: leader })).body.docs ?? []).toEqual([])
  })

  test('opens none beside the reader’s case that is being looked into', async () => {
    const story = await aStory().live()
    await receiveConcern(await openCms(), { about: `/berattelser/${story.slug}` })
    await transition(story.id, 'takeDown', await people.safeguarding())
    expect(await casesOf(story.id)).toMatchObject([{ kind: 'removal' }])
  })

  test('is undone by two, and with that its case is closed', async () => {
    const story = await aStory().takenDown()
    await transition(story.id, 'reinstate', await people.reviewer())
    expect(await casesOf(story.id)).toMatchObject([{ kind: 'takedown', state: 'new' }])
    await transition(story.id, 'reinstate', await people.safeguarding())
    expect((await look(story.id)).live).toBe('live')
    expect(await casesOf(story.id)).toMatchObject([{ state: 'closed', decision: 'kept' }])
    await transition(story.id, 'takeDown', await people.safeguarding())
    expect((await casesOf(story.id)).map(({ state }) => state).toSorted()).toEqual(['closed', 'new'])
  })

  test('is not undone while a reader’s case is open, by anybody, and is when it is decided', async () => {
    const story = await aStory().takenDown()
    await transition(story.id, 'reinstate', await people.safeguarding())
    // A reader who writes before the second says yes is heard first.
    await receiveConcern(await openCms(), { about: `/berattelser/${story.slug}` })
    for (const who of [people.reviewer, people.safeguarding, people.everything])
      await expect(transition(story.id, 'reinstate', await who())).rejects.toMatchObject({
        because: 'openCase',
      })
    expect((await look(story.id)).live).toBe('taken_down')
    const readers = (await casesOf(story.id)).find(({ kind }) => kind === 'removal')
    const body = { state: 'closed', decision: 'kept' }
    await rest('PATCH', `/cases/${readers?.id}`, { as: await people.safeguarding(), body })
    await transition(story.id, 'reinstate', await people.reviewer())
    expect((await look(story.id)).live).toBe('live')
  })

  test('that fails opens no case', async () => {
    const story = await aStory().draft()
    await expect(transition(story.id, 'takeDown', await people.safeguarding())).rejects.toThrow()
    expect(await casesOf(story.id)).toEqual([])
  })
})
