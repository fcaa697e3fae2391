import { describe, expect, test } from 'vitest'
import type { Finding } from '@/domain/workflow/finding'
import { openCms } from '../support/cms'
import { people, projectId } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, paragraph } from '../support/story'

type Body = { because?: string; findings?: Finding[] }

async function edit(id: string, data: Record<string, unknown>): Promise<string> {
  const payload = await openCms()
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user: await people.leaderOfBoden(),
    data,
  })
  return (await look(id)).version
}

async function submit(id: string, expected: string) {
  const { status, body } = await rest('POST', `/stories/${id}/transitions/submit`, {
    as: await people.leaderOfBoden(),
    body: { expected },
  })
  const { because, findings = [] } = body as Body
  return { status, because, rules: findings.map(({ rule }) => rule), findings }
}

describe('a text that gives a child away', () => {
  test('stops at submit and says where and why, without the value', async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, {
      body: paragraph('Amina, 9 år, leker i Påhittsparken varje dag.'),
    })
    const answer = await submit(story.id, version)
    expect(answer).toMatchObject({ status: 422, because: 'gateIsRed' })
    expect(answer.rules.sort()).toEqual(['name-with-age', 'place-near-child', 'triangle-of-risk'])
    expect(JSON.stringify(answer.findings)).not.toMatch(/Amina|Påhittsparken/)
    expect(answer.findings[0]).toMatchObject({ kind: 'privacy', field: 'body', locale: 'sv' })
    expect(await look(story.id)).toMatchObject({ working: 'draft' })
  })

  test.each([
    ['in another language', { title: 'Höst', locale: 'ar' }],
    ['in a correction', { corrections: [{ date: '2026-01-01', text: 'Numret 811228-9874 är borta.' }] }],
    ['in the title', { title: 'Ring 070-174 06 05' }],
  ])('stops %s', async (_, { locale, ...data }: Record<string, unknown>) => {
    const story = await aStory().draft()
    if (locale) {
      const payload = await openCms()
      await payload.update({
        collection: 'stories',
        id: story.id,
        draft: true,
        user: await people.leaderOfBoden(),
        locale: 'ar',
        data: { title: 'الخريف', body: paragraph('رقمه ٨١١٢٢٨-٩٨٧٤') },
      })
    } else await edit(story.id, data)
    expect(await submit(story.id, (await look(story.id)).version)).toMatchObject({ status: 422 })
  })

  test('stops an editor and an admin with every role alike', async () => {
    const story = await aStory().draft()
    const expected = await edit(story.id, { summary: 'Barnets nummer är 811228-9874.' })
    for (const who of [people.editor, people.forcer]) {
      for (const name of ['submit', 'forcePublish']) {
        const { status } = await rest('POST', `/stories/${story.id}/transitions/${name}`, {
          as: await who(),
          body: { expected, note: 'because it is urgent and I say so' },
        })
        expect([403, 422]).toContain(status)
      }
    }
    expect(await look(story.id)).toMatchObject({ working: 'draft', live: 'never' })
  })

  test('passes when the name is invented and says so', async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, { summary: 'Amina, 9 år, badar.', isNameFictional: true })
    expect(await submit(story.id, version)).toMatchObject({ status: 200 })
  })
})

describe('a warning', () => {
  const warned = async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, { summary: 'Tre barn deltog. Fyra barn deltog också.' })
    const { findings } = await submit(story.id, version)
    return { id: story.id, version, fingerprints: findings.map(({ fingerprint }) => fingerprint) }
  }
  const excuse = async (
    id: string,
    fingerprint: string | undefined,
    as: Awaited<ReturnType<typeof people.editor>>,
    reason = 'The families asked us to tell how few came.',
  ) => rest('POST', `/stories/${id}/warnings/${fingerprint}`, { as, body: { reason } })

  test('may stand when safeguarding has written why, each by itself', async () => {
    const { id, version, fingerprints } = await warned()
    expect(fingerprints).toHaveLength(2)
    const safeguarding = await people.safeguarding()
    expect(await excuse(id, fingerprints[0], safeguarding)).toMatchObject({ status: 200 })
    expect(await submit(id, version)).toMatchObject({ status: 422, rules: ['few-participants'] })
    expect(await excuse(id, fingerprints[1], safeguarding)).toMatchObject({ status: 200 })
    expect(await submit(id, version)).toMatchObject({ status: 200 })
  })

  test('stands again when the words change', async () => {
    const { id, fingerprints } = await warned()
    for (const one of fingerprints) await excuse(id, one, await people.safeguarding())
    const version = await edit(id, { summary: 'Tre barn deltog. Två barn deltog också.' })
    expect(await submit(id, version)).toMatchObject({ status: 422, rules: ['few-participants'] })
  })

  test('is nobody else’s to excuse, and needs words', async () => {
    const { id, fingerprints } = await warned()
    for (const who of [people.leaderOfBoden, people.editor, people.reviewer, people.admin])
      expect(await excuse(id, fingerprints[0], await who())).toMatchObject({ status: 403 })
    expect(await excuse(id, fingerprints[0], await people.leaderOfKalmar())).toMatchObject({ status: 404 })
    const safeguarding = await people.safeguarding()
    expect(await excuse(id, fingerprints[0], safeguarding, 'ok')).toMatchObject({ status: 400 })
    expect(await excuse(id, 'f'.repeat(32), safeguarding)).toMatchObject({ status: 404 })
    expect(await excuse(id, 'nonsense', safeguarding)).toMatchObject({ status: 404 })
  })

  test('can never be written about what blocks', async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, { summary: 'Numret 811228-9874.' })
    const { findings } = await submit(story.id, version)
    const answer = await excuse(story.id, findings[0]?.fingerprint, await people.safeguarding())
    expect(answer).toMatchObject({ status: 404 })
  })

  test('is shown while writing to the author and the staff, and to nobody else', async () => {
    const { id } = await warned()
    const look = async (as: Awaited<ReturnType<typeof people.editor>> | null) =>
      (await rest('GET', `/stories/${id}/findings`, { as })).status
    expect(await look(await people.leaderOfBoden())).toBe(200)
    expect(await look(await people.editor())).toBe(200)
    expect(await look(await people.leaderOfKalmar())).toBe(404)
    expect(await look(null)).toBe(404)
  })
})

describe('a picture', () => {
  test('of nobody passes', async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, { cover: await aPicture() })
    expect(await submit(story.id, version)).toMatchObject({ status: 200 })
  })

  test('whose name in the store happens to look like a telephone number passes', async () => {
    const payload = await openCms()
    const cover = await aPicture()
    const name = `aaaaaaaa-0480-4123-8aaa-${cover.slice(-12)}`
    const sizes = {
      webp400: { filename: `${name}-400x267.webp`, url: `/api/media/file/${name}-400x267.webp` },
    }
    await payload.db.updateOne({ collection: 'media', id: cover, data: { filename: `${name}.jpg`, sizes } })
    const story = await aStory().draft()
    expect(await submit(story.id, await edit(story.id, { cover }))).toMatchObject({ status: 200, rules: [] })
  })

  test('of a child with a consent passes', async () => {
    const story = await aStory().draft()
    const version = await edit(story.id, { cover: await aPictureOfAChild([await aConsent()]) })
    expect(await submit(story.id, version)).toMatchObject({ status: 200 })
  })

  test.each<[string, Record<string, unknown> | null, Record<string, unknown>, string[]]>([
    ['without a consent', null, {}, ['tooFewConsents']],
    ['whose child said no', { childAnswer: 'no' }, {}, ['refused', 'tooFewConsents']],
    [
      'whose consent is withdrawn',
      { withdrawnAt: '2026-01-02T12:00:00.000Z' },
      {},
      ['withdrawn', 'tooFewConsents'],
    ],
    ['whose consent is for print', { channels: ['print'] }, {}, ['lacksChannel', 'tooFewConsents']],
    ['whose people nobody counted', {}, { peopleShown: null }, ['peopleUncounted']],
    [
      'without the declaration',
      {},
      { protectedIdentityDeclaration: { isDeclared: false } },
      ['identityUndeclared'],
    ],
    ['with a name in its description', {}, { alt: 'Amina badar' }, ['name-in-alt-text']],
  ])('of a child %s stops', async (_, consent, change, rules) => {
    const consents = consent ? [await aConsent(consent)] : []
    const story = await aStory().draft()
    const version = await edit(story.id, { cover: await aPictureOfAChild(consents, change) })
    expect(await submit(story.id, version)).toMatchObject({
      status: 422,
      rules: expect.arrayContaining(rules),
    })
  })

  test('inside the text counts too', async () => {
    const picture = await aPictureOfAChild([])
    const story = await aStory().draft()
    const body = JSON.parse(JSON.stringify(paragraph('Vi läste.')))
    body.root.children.push({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '65f000000000000000000001', blockType: 'picture', blockName: '', media: picture },
    })
    const version = await edit(story.id, { body })
    expect(await submit(story.id, version)).toMatchObject({ status: 422, rules: ['tooFewConsents'] })
  })
})

describe('waiting and funding', () => {
  test('a story waits three days after its activity before it goes live, not before it is read', async () => {
    const today = new Date().toISOString()
    const story = await aStory().draft()
    const version = await edit(story.id, { activityDate: today })
    expect(await submit(story.id, version)).toMatchObject({ status: 200 })
    const reviewer = await people.reviewer()
    const post = async (name: string) =>
      rest('POST', `/stories/${story.id}/transitions/${name}`, { as: reviewer, body: { expected: version } })
    await post('claim')
    expect(await post('approve')).toMatchObject({ status: 200 })
    const refused = await post('publish')
    expect(refused.status).toBe(422)
    expect((refused.body as Body).findings?.map(({ rule }) => rule)).toEqual(['tooSoonAfterActivity'])
  })

  test('a project paid by the EU needs its notice in every language it is told in', async () => {
    const payload = await openCms()
    const editor = await people.editor()
    const id = await projectId()
    const write = async (locale: 'sv' | 'ar', data: object) =>
      payload.update({
        collection: 'projects',
        id,
        locale,
        draft: true,
        depth: 0,
        user: editor,
        data: data as never,
      })
    const submit = async () => {
      const workflow = await rest('GET', `/projects/${id}/workflow`, { as: editor })
      const body = { expected: workflow.body.version }
      const answer = await rest('POST', `/projects/${id}/transitions/submit`, { as: editor, body })
      const missing = (answer.body as Body).findings?.map(({ rule, locale }) => `${rule} ${locale}`)
      return { status: answer.status, missing }
    }
    const funders = [{ name: 'AMIF', isEU: true }]
    const written = await write('sv', { summary: 'Text', body: paragraph('Text'), funders })
    expect(await submit()).toEqual({ status: 422, missing: ['fundingNoticeMissing sv'] })
    const [first] = written.funders ?? []
    const inSwedish = [{ ...first, notice: 'Medfinansieras av Europeiska unionen' }]
    await write('sv', { funders: inSwedish })
    await write('ar', {
      title: 'الأطفال في المركز',
      funders: inSwedish.map(({ notice: _, ...rest }) => rest),
    })
    expect(await submit()).toEqual({ status: 422, missing: ['fundingNoticeMissing ar'] })
    await write('ar', { funders: [{ ...first, notice: 'بتمويل مشترك من الاتحاد الأوروبي' }] })
    expect(await submit()).toMatchObject({ status: 200 })
  })
})
