import { describe, expect, it } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { Comparison, Timeline } from '@/domain/review/timeline'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { aPicture } from '../support/picture'
import { publicCopy } from '../support/public-copy'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, paragraph, transition } from '../support/story'

const { get, post } = asking(editorialEndpoints)
const about = (id: string) => ({ kind: 'stories', id })
const timeline = (answer: { body: unknown }) => answer.body as Timeline

describe('the history', () => {
  it('tells staff everything that happened, refused attempts too', async () => {
    const story = await aStory({ title: 'Kanelbullar i Boden' }).submitted()
    await transition(story.id, 'approve', await people.leaderOfBoden(), story.version).catch(() => undefined)
    const { entries } = timeline(await get('/history', await people.reviewer(), { text: 'kanelbullar' }))
    expect(entries.map(({ name, who, refusedBecause }) => [name, who, refusedBecause])).toEqual([
      ['approve', 'leaderOfBoden', 'wrongRole'],
      ['submit', 'leaderOfBoden', null],
      ['create', 'leaderOfBoden', null],
    ])
    expect(entries[0]).toMatchObject({ title: 'Kanelbullar i Boden', isGone: false })
  })

  it('tells a leader of her own stories only', async () => {
    await aStory({ title: 'Bara för Boden' }).submitted()
    const own = timeline(await get('/history', await people.leaderOfBoden(), { text: 'bara för' }))
    expect(own.entries.length).toBeGreaterThan(0)
    const other = await get('/history', await people.leaderOfKalmar())
    expect(timeline(other).entries).toEqual([])
    expect(timeline(other).people).toEqual([])
    expect((await get('/history', null)).status).toBe(401)
  })

  it('is narrowed by person, act and day', async () => {
    const reviewer = await people.reviewer()
    await aStory().inReview()
    const claims = timeline(
      await get('/history', reviewer, { what: 'claim', who: String(reviewer.id) }),
    ).entries
    expect(new Set(claims.map(({ name }) => name))).toEqual(new Set(['claim']))
    const before = timeline(await get('/history', reviewer, { to: '2001-01-01' }))
    expect(before.entries).toEqual([])
    const refused = timeline(await get('/history', reviewer, { what: 'refused' })).entries
    expect(refused.every(({ refusedBecause }) => refusedBecause !== null)).toBe(true)
  })

  it('says by which way each act came, the refused ones too', async () => {
    const { id, version } = await aStory({ title: 'Vägen hit' }).submitted()
    const as = await people.leaderOfBoden()
    await rest('POST', `/stories/${id}/transitions/approve`, { as, body: { expected: version } })
    await rest('PATCH', `/stories/${id}`, { as, body: { title: 'Nytt' } })
    await rest('POST', `/stories/${id}/transitions/withdrawSubmission`, { as, body: { expected: version } })
    const { entries } = timeline(await get('/history', await people.reviewer(), { text: 'vägen hit' }))
    expect(entries.map(({ name, origin, refusedBecause }) => [name, origin, refusedBecause])).toEqual([
      ['withdrawSubmission', 'rest', null],
      ['save', 'rest', 'wrongRole'],
      ['approve', 'rest', 'wrongRole'],
      ['submit', 'local', null],
      ['create', 'local', null],
    ])
    const csv = await get('/history/csv', await people.reviewer(), { text: 'vägen hit' })
    expect(csv.text).toContain('i redaktionen')
  })

  it('can be taken home as a table', async () => {
    await aStory({ title: 'Höst; med semikolon' }).submitted()
    const answer = await get('/history/csv', await people.reviewer(), { text: 'semikolon' })
    expect(answer.text).toContain('"Höst; med semikolon"')
    expect(answer.text.split('\r\n')[0]).toContain('När;Vem;Vad')
    const other = await get('/history/csv', await people.leaderOfKalmar(), { text: 'semikolon' })
    expect(other.text).not.toContain('semikolon')
  })
})

describe('two versions', () => {
  it('are compared field by field and language by language', async () => {
    const story = await aStory({ title: 'Första rubriken' }).draft()
    const leader = await people.leaderOfBoden()
    await rest('PATCH', `/stories/${story.id}?locale=en`, { as: leader, body: { title: 'The first title' } })
    const { version } = await look(story.id)
    const answer = await get('/comparison', leader, { ...about(story.id), from: story.version, to: version })
    const comparison = answer.body as Comparison
    expect(comparison.versions).toHaveLength(2)
    expect(comparison.changes).toEqual([
      { field: 'title', locale: 'en', before: [], after: [{ text: 'The first title' }] },
    ])
  })

  it('are nothing to other leaders, and never those of another story', async () => {
    const [story, other] = [await aStory().draft(), await aStory({ title: 'Hemlig rubrik' }).draft()]
    expect((await get('/comparison', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
    const strange = await get('/comparison', await people.reviewer(), {
      ...about(story.id),
      to: other.version,
    })
    expect(strange.text).not.toContain('Hemlig rubrik')
  })
})

describe('two versions of a text that points elsewhere', () => {
  const linkTo = (id: string) => ({
    type: 'paragraph',
    version: 1,
    children: [
      {
        type: 'link',
        version: 3,
        children: [],
        fields: { linkType: 'internal', doc: { relationTo: 'stories', value: id } },
      },
    ],
  })
  const bodyOf = (shown: object[], ...paragraphs: object[]) => {
    const { root } = blocks(...shown) as { root: { children: object[] } }
    return { root: { ...root, children: [...root.children, ...paragraphs] } }
  }

  it('name what its fields point to, and leave an id that is only typed as it is', async () => {
    const typed = await aStory({ title: 'Bara skriven' }).live()
    const linked = await aStory({ title: 'Länkad till' }).live()
    const picture = await aPicture({ alt: 'Cyklar mot en vägg' })
    const story = await aStory().draft()
    const as = await people.leaderOfBoden()
    const body = {
      title: `Om ${typed.id}`,
      summary: typed.id,
      body: bodyOf([{ blockType: 'gallery', pictures: [picture] }], linkTo(linked.id)),
    }
    expect((await rest('PATCH', `/stories/${story.id}?draft=true`, { as, body })).status).toBe(200)
    const { text } = await get('/comparison', as, about(story.id))
    expect(text).toContain(typed.id)
    expect(text).not.toContain('Bara skriven')
    expect(text).toContain('Länkad till')
    expect(text).toContain('Cyklar mot en vägg')
  })

  it('tell a leader no names of what she may not read', async () => {
    const secret = await aStory({ title: 'Hemlig rubrik' }).draft()
    const as = await people.leaderOfKalmar()
    const body = {
      title: 'Från Kalmar',
      summary: 'Här',
      municipality: await municipalityId('kalmar'),
      project: await projectId(),
      body: bodyOf([], linkTo(secret.id)),
    }
    const made = await rest('POST', '/stories?draft=true', { as, body })
    const { id } = made.body.doc as { id: string }
    const { text, status } = await get('/comparison', as, about(id))
    expect(status).toBe(200)
    expect(text).toContain(secret.id)
    expect(text).not.toContain('Hemlig rubrik')
    expect((await get('/comparison', await people.reviewer(), about(id))).text).toContain('Hemlig rubrik')
  })
})

describe('an older version as a new working copy', () => {
  it('brings the old text back in every language, as a draft, and leaves the live page as it is', async () => {
    const story = await aStory({ title: 'Som det var' }).live()
    const payload = await openCms()
    const editor = await people.editor()
    const before = await publicCopy(story.id)
    const old = (await look(story.id)).version
    await payload.update({
      collection: 'stories',
      id: story.id,
      draft: true,
      overrideAccess: false,
      user: editor,
      data: { title: 'Som det blev', body: paragraph('Något helt annat.') },
    })
    await payload.update({
      collection: 'stories',
      id: story.id,
      draft: true,
      locale: 'en',
      overrideAccess: false,
      user: editor,
      data: { title: 'As it became' },
    })
    const { version: expected } = await look(story.id)
    const answer = await post('/restore', editor, { ...about(story.id), version: old, expected })
    expect(answer.status).toBe(200)
    const draft = await payload.findByID({
      collection: 'stories',
      id: story.id,
      draft: true,
      locale: 'all',
      depth: 0,
    })
    expect(draft.title).toMatchObject({ sv: 'Som det var' })
    expect((draft.title as unknown as { en?: string | null }).en ?? null).toBeNull()
    expect(JSON.stringify(draft.body)).toContain('biblioteket')
    expect(await look(story.id)).toMatchObject({ working: 'draft', live: 'live' })
    expect(await publicCopy(story.id)).toEqual(before)
  })

  it('is refused to whoever may not save, and to whoever has not seen the latest', async () => {
    const story = await aStory().submitted()
    const old = story.version
    const byLeader = await post('/restore', await people.leaderOfBoden(), {
      ...about(story.id),
      version: old,
      expected: old,
    })
    expect(byLeader.status).toBe(403)
    const other = await post('/restore', await people.leaderOfKalmar(), {
      ...about(story.id),
      version: old,
      expected: old,
    })
    expect(other.status).toBe(404)
    await rest('PATCH', `/stories/${story.id}`, { as: await people.editor(), body: { summary: 'Nyare.' } })
    const stale = await post('/restore', await people.editor(), {
      ...about(story.id),
      version: old,
      expected: old,
    })
    expect(stale.status).toBe(409)
  })
})
