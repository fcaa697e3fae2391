/** Stories in any state: `await aStory().inReview()`. Each goes there by the same steps as people take. */
import { createLocalReq, type TypedUser } from 'payload'
import { loadSubject } from '@/cms/document/subject'
import type { TransitionRequest } from '@/cms/review/act'
import { performTransition, type TransitionAnswer } from '@/cms/review/transition'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { openCms } from './cms'
import { municipalityId, people, projectId } from './people'
import { paragraph } from './rich-text'

export { paragraph }

export type Story = { readonly id: string; readonly slug: string; readonly version: string }

let count = 0

/** A builder; nothing happens before one of its states is asked for. */
export function aStory({
  by = people.leaderOfBoden,
  title = `En höstdag ${++count}`,
  body = paragraph('Vi träffades i biblioteket och läste.'),
} = {}) {
  const draft = async (): Promise<Story> => {
    const payload = await openCms()
    const user = await by()
    const story = await payload.create({
      collection: 'stories',
      draft: true,
      overrideAccess: false,
      user,
      data: {
        title,
        summary: 'Vad vi gjorde tillsammans i höst.',
        municipality: await municipalityId('boden'),
        project: await projectId(),
        body,
      },
    })
    const { version } = await look(String(story.id))
    return { id: String(story.id), slug: String(story.slug), version }
  }
  const after =
    (before: () => Promise<Story>, name: NamedTransition, who: () => Promise<TypedUser>) => async () => {
      const story = await before()
      const { version } = await transition(story.id, name, await who(), story.version)
      return { ...story, version: version ?? '' }
    }
  const submitted = after(draft, 'submit', by)
  const inReview = after(submitted, 'claim', people.reviewer)
  const approved = after(inReview, 'approve', people.reviewer)
  const live = after(approved, 'publish', people.reviewer)
  const takenDown = after(live, 'takeDown', people.safeguarding)
  return { draft, submitted, inReview, approved, live, takenDown }
}

/** Performs a transition on a story. */
export async function transition(
  id: string,
  name: NamedTransition,
  user: TypedUser | null,
  expected?: string,
  more: Pick<TransitionRequest, 'note' | 'reason' | 'redirectTo' | 'at'> = {},
): Promise<TransitionAnswer> {
  const payload = await openCms()
  return performTransition({ payload, reference: { kind: 'stories', id }, name, user, expected, ...more })
}

/** What the workflow remembers of a story. */
export async function look(
  id: string,
): Promise<{ working: string; live: string; version: string; contributors: string[] }> {
  const payload = await openCms()
  const loaded = await loadSubject(await createLocalReq({}, payload), { kind: 'stories', id })
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { subjectCollection: { equals: 'stories' }, subjectId: { equals: id } },
  })
  const item = docs[0]
  if (!item) throw new Error(`Nothing is remembered of story ${id}.`)
  return {
    working: item.working,
    live: item.live,
    version: item.latestVersion ?? '',
    contributors: [...(loaded?.subject.contributors ?? [])],
  }
}
