import { describe, expect, it } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { Threads } from '@/domain/review/comments'
import { asking } from '../support/asking'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const { get, post } = asking(editorialEndpoints)
const about = (id: string) => ({ kind: 'stories', id })
const threadsOf = (answer: { body: unknown }) => answer.body as Threads

describe('comments', () => {
  it('reach the writer, with who said it and about what', async () => {
    const story = await aStory().submitted()
    const reviewer = await people.reviewer()
    await post('/comments', reviewer, { ...about(story.id), text: 'Vilken årstid?', field: 'body' })
    const answer = await get('/comments', await people.leaderOfBoden(), about(story.id))
    expect(answer.status).toBe(200)
    expect(threadsOf(answer).threads).toMatchObject([
      { text: 'Vilken årstid?', field: 'body', who: 'reviewer', isMine: false, isBlocking: false },
    ])
  })

  it('are nothing to a leader of another municipality, nor to somebody not signed in', async () => {
    const story = await aStory().submitted()
    await post('/comments', await people.reviewer(), { ...about(story.id), text: 'Hemligt' })
    const other = await get('/comments', await people.leaderOfKalmar(), about(story.id))
    expect(other.status).toBe(404)
    expect(other.text).not.toContain('Hemligt')
    expect((await get('/comments', null, about(story.id))).status).toBe(401)
    const written = await post('/comments', await people.leaderOfKalmar(), {
      ...about(story.id),
      text: 'Hej',
    })
    expect(written.status).toBe(404)
  })

  it('are nothing to other leaders even when the story is live', async () => {
    const story = await aStory().live()
    expect((await get('/comments', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
  })

  it('that block stop the approval until they are resolved', async () => {
    const story = await aStory().inReview()
    const reviewer = await people.reviewer()
    const opened = await post('/comments', await people.safeguarding(), {
      ...about(story.id),
      text: 'Vem syns på bilden?',
      isBlocking: true,
    })
    const [thread] = threadsOf(opened).threads
    await expect(transition(story.id, 'approve', reviewer, story.version)).rejects.toMatchObject({
      because: 'openBlockingComments',
    })
    const settled = await post(`/comments/:thread/settle`, reviewer, {
      ...about(story.id),
      thread: thread?.id,
      isResolved: true,
    })
    expect(threadsOf(settled).threads[0]).toMatchObject({ resolvedBy: 'reviewer' })
    await expect(transition(story.id, 'approve', reviewer, story.version)).resolves.toMatchObject({
      state: 'approved',
    })
  })

  it('that block are the staff’s to open', async () => {
    const story = await aStory().submitted()
    const body = { ...about(story.id), text: 'Stopp', isBlocking: true }
    expect((await post('/comments', await people.leaderOfBoden(), body)).status).toBe(403)
  })

  it('are resolved by whoever opened them or the next reviewer, and not by a writer', async () => {
    const story = await aStory().inReview()
    const opened = await post('/comments', await people.reviewer(), { ...about(story.id), text: 'Kortare?' })
    const thread = threadsOf(opened).threads[0]?.id
    const settle = { ...about(story.id), thread, isResolved: true }
    const byWriter = await post('/comments/:thread/settle', await people.leaderOfBoden(), settle)
    expect(byWriter.status).toBe(403)
    const byNext = await post('/comments/:thread/settle', await people.otherReviewer(), settle)
    expect(byNext.status).toBe(200)
  })

  it('are answered in their thread, and only there', async () => {
    const [story, other] = [await aStory().submitted(), await aStory().submitted()]
    const leader = await people.leaderOfBoden()
    const opened = await post('/comments', await people.reviewer(), { ...about(story.id), text: 'När?' })
    const parent = threadsOf(opened).threads[0]?.id
    const answered = await post('/comments', leader, { ...about(story.id), text: 'I november.', parent })
    expect(threadsOf(answered).threads[0]?.replies).toMatchObject([{ text: 'I november.', isMine: true }])
    const elsewhere = await post('/comments', leader, { ...about(other.id), text: 'Fel tråd', parent })
    expect(elsewhere.status).toBe(404)
  })

  it('offer only people who may see the text to be mentioned', async () => {
    const story = await aStory().submitted()
    await people.leaderOfKalmar()
    const answer = await get('/comments', await people.leaderOfBoden(), about(story.id))
    const names = threadsOf(answer).people.map(({ name }) => name)
    expect(names).toContain('leaderOfBoden')
    expect(names).not.toContain('leaderOfKalmar')
  })

  it('that are empty or endless are refused', async () => {
    const story = await aStory().submitted()
    const reviewer = await people.reviewer()
    expect((await post('/comments', reviewer, { ...about(story.id), text: '   ' })).status).toBe(400)
    expect((await post('/comments', reviewer, { ...about(story.id), text: 'x'.repeat(6000) })).status).toBe(
      400,
    )
  })
})
