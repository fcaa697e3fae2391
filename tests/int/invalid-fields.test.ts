/** Nothing that was approved is refused at the moment of publishing: what Payload would say then is said at submit. */
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { readVersion } from '@/cms/document/copies'
import { requirementFindings } from '@/cms/review/requirement-findings'
import type { ReviewedKind } from '@/domain/kinds'
import type { Finding } from '@/domain/workflow/finding'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people, projectId } from '../support/people'
import { rest } from '../support/rest'
import { aStory, paragraph } from '../support/story'

async function findingsOf(kind: ReviewedKind, id: string) {
  const req = await createLocalReq({}, await openCms())
  const reference = { kind, id }
  const latest = await readVersion(req, reference)
  return requirementFindings(req, reference, latest?.content ?? {})
}

const fieldsOf = (findings: readonly Finding[]) => findings.map(({ rule, field }) => `${rule} ${field}`)

async function anOrganisation(body: object, locale = 'sv'): Promise<string> {
  const as = await people.editor()
  const { body: made } = await rest('POST', '/organisations?draft=true', {
    as,
    body: { name: 'Partner', kind: 'university' },
  })
  const { id } = made.doc as { id: string }
  expect((await rest('PATCH', `/organisations/${id}?locale=${locale}`, { as, body })).status).toBe(200)
  return id
}

async function submit(kind: ReviewedKind, id: string) {
  const as = await people.editor()
  const { body: standing } = await rest('GET', `/${kind}/${id}/workflow`, { as })
  return rest('POST', `/${kind}/${id}/transitions/submit`, { as, body: { expected: standing.version } })
}

test('a country that is no code is saved, named at submit, and never gets as far as an approval', async () => {
  const id = await anOrganisation({ country: 'Portugal' })
  const { status, body } = await submit('organisations', id)
  expect(status).toBe(422)
  const [finding] = body.findings as Finding[]
  expect(finding).toMatchObject({
    rule: 'invalid',
    field: 'country',
    excerpt: expect.stringMatching(/PT|SE|kod/),
  })
  await rest('PATCH', `/organisations/${id}`, { as: await people.editor(), body: { country: 'PT' } })
  expect((await submit('organisations', id)).status).toBe(200)
})

test('so is one in a row of a list, with its place', async () => {
  const as = await people.editor()
  const project = await projectId()
  const partner = await anOrganisation({})
  const body = { partners: [{ organisation: partner, country: 'Portugal' }] }
  expect((await rest('PATCH', `/projects/${project}`, { as, body })).status).toBe(200)
  expect(fieldsOf(await findingsOf('projects', project))).toContain('invalid partners.0.country')
})

test('a text that is too long in another language is found there, and what is not translated is nobody’s fault', async () => {
  const story = await aStory().draft()
  expect(await findingsOf('stories', story.id)).toEqual([])
  const as = await people.editor()
  await rest('PATCH', `/stories/${story.id}?locale=en`, { as, body: { title: 'x'.repeat(2000) } })
  expect(await findingsOf('stories', story.id)).toMatchObject([
    { rule: 'invalid', field: 'title', locale: 'en' },
  ])
})

test('what shows a kind that a leader’s menu does not have can be handed in by her all the same', async () => {
  const { id: contact } = await aLive('contacts')
  const card = {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'card', blockType: 'contact-card', contact },
  }
  const { root } = paragraph('Text.') as { root: { children: object[] } }
  const body = { root: { ...root, children: [...root.children, card] } } as never
  const story = await aStory({ body }).draft()
  const as = await people.leaderOfBoden()
  const { status } = await rest('POST', `/stories/${story.id}/transitions/submit`, {
    as,
    body: { expected: story.version },
  })
  expect(status).toBe(200)
})
