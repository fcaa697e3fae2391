/** Whether a project is about children in care is for safeguarding to say; until somebody has, no child is shown. */
import { expect, test } from 'vitest'
import { openCms } from '../support/cms'
import { type PersonName, people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { paragraph } from '../support/rich-text'
import { aStory } from '../support/story'

let made = 0

/** Id of a new project in draft. Its slug says nothing. */
async function aProject(change: Record<string, unknown> = {}): Promise<string> {
  made += 1
  const payload = await openCms()
  const { id } = await payload.create({
    collection: 'projects',
    draft: true,
    overrideAccess: false,
    user: await people.editor(),
    data: {
      title: 'Ett projekt',
      slug: `projekt-${made}`,
      shortName: `P${made}`,
      summary: 'Vad vi gör tillsammans.',
      body: paragraph('Vi ses och läser.'),
      ...change,
    } as never,
  })
  return String(id)
}

const answer = async (id: string, who: PersonName, value: string) =>
  rest('POST', `/projects/${id}/children-in-care`, { as: await people[who](), body: { answer: value } })

const written = async (id: string) => {
  const payload = await openCms()
  return (
    (await payload.findByID({ collection: 'projects', id, draft: true, depth: 0 })).childrenInCare ?? null
  )
}

const versionOf = async (kind: string, id: string) =>
  (await rest('GET', `/${kind}/${id}/workflow`, { as: await people.editor() })).body.version

const transition = async (kind: string, id: string, name: string, who: PersonName) =>
  rest('POST', `/${kind}/${id}/transitions/${name}`, {
    as: await people[who](),
    body: { expected: await versionOf(kind, id) },
  })

async function bringLive(id: string): Promise<void> {
  for (const [name, who] of [
    ['submit', 'editor'],
    ['claim', 'reviewer'],
    ['approve', 'reviewer'],
    ['publish', 'reviewer'],
  ] as const)
    expect((await transition('projects', id, name, who)).status, name).toBe(200)
}

/** What stops a story of the project that shows a child whose consent is in order. */
async function stops(project: string): Promise<string[]> {
  const payload = await openCms()
  const leader = await people.leaderOfBoden()
  const { id } = await aStory().draft()
  const cover = await aPictureOfAChild([await aConsent()])
  await payload.update({ collection: 'stories', id, draft: true, user: leader, data: { cover, project } })
  const { findings } = (await rest('GET', `/stories/${id}/findings`, { as: leader })).body
  return (findings as { rule: string }[]).map(({ rule }) => rule)
}

test('a new project is unknown, and shows no child, whatever its slug', async () => {
  const project = await aProject()
  expect(await written(project)).toBeNull()
  expect(await stops(project)).toEqual(['childrenInCareUnknown'])
  expect((await answer(project, 'safeguarding', 'no')).status).toBe(200)
  expect(await stops(project)).toEqual([])
})

test('a yes counts at once, also where readers still see a no', async () => {
  const project = await aProject()
  await answer(project, 'safeguarding', 'no')
  await bringLive(project)
  expect(await stops(project)).toEqual([])
  await answer(project, 'safeguarding', 'yes')
  expect(await stops(project)).toEqual(['childrenNotAllowed'])
})

test('a no counts only when it has been reviewed and published', async () => {
  const project = await aProject()
  await answer(project, 'safeguarding', 'yes')
  await bringLive(project)
  await answer(project, 'safeguarding', 'no')
  expect(await stops(project)).toEqual(['childrenNotAllowed'])
  await bringLive(project)
  expect(await stops(project)).toEqual([])
})

test('nobody else answers, over no way', async () => {
  const project = await aProject({ childrenInCare: 'no' })
  expect(await written(project)).toBeNull()
  for (const who of ['editor', 'reviewer', 'admin', 'forcer'] as const)
    expect(await answer(project, who, 'no'), who).toMatchObject({
      status: 403,
      body: { because: 'wrongRole' },
    })
  expect((await answer(project, 'leaderOfBoden', 'no')).status).toBe(404)
  const editor = await people.editor()
  for (const way of ['', '?draft=true', '?draft=false', '?locale=en'])
    await rest('PATCH', `/projects/${project}${way}`, {
      as: editor,
      body: { childrenInCare: 'no', shortName: way },
    })
  expect(await written(project)).toBeNull()
  const payload = await openCms()
  await payload.update({
    collection: 'projects',
    id: project,
    draft: true,
    user: editor,
    data: { childrenInCare: 'no', shortName: 'Lokalt' },
  })
  expect(await written(project)).toBeNull()
  expect((await answer(project, 'safeguarding', 'perhaps')).status).toBe(400)
})

test('an older version brings no older answer back', async () => {
  const project = await aProject()
  await answer(project, 'safeguarding', 'no')
  const old = await versionOf('projects', project)
  await answer(project, 'safeguarding', 'yes')
  const expected = await versionOf('projects', project)
  const body = { kind: 'projects', id: project, version: old, expected }
  await rest('POST', '/review/restore', { as: await people.editor(), body })
  expect(await written(project)).toBe('yes')
})

test('what is approved stays approved as it is: she sends it back first', async () => {
  const project = await aProject()
  await answer(project, 'safeguarding', 'no')
  await transition('projects', project, 'submit', 'editor')
  await transition('projects', project, 'claim', 'reviewer')
  await transition('projects', project, 'approve', 'reviewer')
  expect((await answer(project, 'safeguarding', 'yes')).body).toMatchObject({ because: 'wrongState' })
})

test('whoever answered has a hand in the text, and does not review it', async () => {
  const project = await aProject()
  await answer(project, 'everything', 'no')
  await transition('projects', project, 'submit', 'editor')
  expect((await transition('projects', project, 'claim', 'everything')).body).toMatchObject({
    because: 'hasContributed',
  })
})
