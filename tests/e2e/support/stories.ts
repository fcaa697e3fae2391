/** Stories of Boden, brought to where a journey begins by the API, as the admin would. */
import type { APIRequestContext } from '@playwright/test'
import type { Reason } from '../../../src/domain/workflow/subject'
import { paragraph } from '../../support/rich-text'
import { send, type Who } from './accounts'

export type Story = { readonly id: string; readonly title: string }

/** A draft by the leader of Boden. */
export async function aDraft(
  request: APIRequestContext,
  name: string,
  change: Record<string, unknown> = {},
): Promise<Story> {
  const title = `${name} ${Date.now()}`
  const { docs } = (
    await send(request, 'leaderOfBoden', 'GET', '/projects?where[slug][equals]=barn-i-fokus&depth=0')
  ).body
  const [project] = docs as { id: string }[]
  const { status, body } = await send(request, 'leaderOfBoden', 'POST', '/stories?draft=true', {
    title,
    summary: 'Familjer i Boden bakade tillsammans.',
    project: project?.id,
    body: paragraph('Vi bakade bröd från sex länder och åt det varmt.'),
    ...change,
  })
  if (status !== 201) throw new Error(`No story: ${JSON.stringify(body)}`)
  return { id: (body.doc as { id: string }).id, title }
}

/** One transition on the latest version. @throws with the refusal */
export async function act(
  request: APIRequestContext,
  who: Who,
  { id }: Story,
  name: string,
  more: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { version } = (await send(request, who, 'GET', `/stories/${id}/workflow`)).body
  const answer = await send(request, who, 'POST', `/stories/${id}/transitions/${name}`, {
    expected: version,
    ...more,
  })
  if (answer.status !== 200) throw new Error(`${name} by ${who}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** A story that a reviewer has sent back. */
export async function aReturnedStory(
  request: APIRequestContext,
  name: string,
  reasons: readonly Reason[],
): Promise<Story> {
  const story = await aDraft(request, name)
  await act(request, 'leaderOfBoden', story, 'submit')
  await act(request, 'reviewer', story, 'claim')
  await act(request, 'reviewer', story, 'requestChanges', { reasons })
  return story
}

/** Where a story stands. */
export async function standing(request: APIRequestContext, { id }: Story) {
  return (await send(request, 'editor', 'GET', `/stories/${id}/workflow`)).body as {
    state: string
    live: string
    version: string
  }
}

/** A story that readers have, and its address. */
export async function aLiveStory(
  request: APIRequestContext,
  name: string,
  change: Record<string, unknown> = {},
): Promise<Story & { readonly path: string }> {
  const story = await aDraft(request, name, change)
  await act(request, 'leaderOfBoden', story, 'submit')
  for (const step of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, step)
  const { slug } = (await send(request, 'editor', 'GET', `/stories/${story.id}?depth=0`)).body
  return { ...story, path: `/berattelser/${slug}` }
}
