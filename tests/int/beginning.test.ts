/** What an organisation is told of its first steps is what is there, each time. */
import { expect, test } from 'vitest'
import type { Beginning } from '@/domain/review/beginning'
import { privacySlug } from '@/domain/routes'
import { putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { rest } from '../support/rest'
import { paragraph } from '../support/rich-text'

const told = async () => {
  const { body } = await rest('GET', '/review/beginning', { as: await people.admin() })
  return body as unknown as Beginning
}

test('nobody but an administrator sets up an organisation', async () => {
  expect((await rest('GET', '/review/beginning')).status).toBeGreaterThanOrEqual(400)
  expect((await rest('GET', '/review/beginning', { as: await people.editor() })).status).toBe(404)
})

test('whoever begins sees what is missing, and what she fills in counts before anybody has approved it', async () => {
  const payload = await openCms()
  const before = (await told()).there
  expect(before).not.toContain('siteName')
  expect(before).not.toContain('place')
  await municipalityId('boden')
  await projectId()
  await payload.updateGlobal({
    slug: 'site-settings',
    draft: true,
    user: await people.editor(),
    locale: 'sv',
    data: { siteName: 'Vår webb', organisationName: 'Vi', controller: { name: 'Vi' } },
  })
  const { isExample, there } = await told()
  expect(isExample).toBe(false)
  expect(there).toEqual(
    expect.arrayContaining(['siteName', 'organisationName', 'controller', 'place', 'project']),
  )
  expect(there, 'but readers may not come in by that').not.toContain('front')
})

test('a page about personal data counts when readers can open it, and not before', async () => {
  const page = { slug: privacySlug, title: 'Integritet', body: paragraph('Så gör vi.') }
  const { id } = await (await openCms()).create({
    ...({ collection: 'pages', draft: true, user: await people.editor(), overrideAccess: false } as const),
    data: page as never,
  })
  expect((await told()).there).not.toContain('privacyNotice')
  await putBefore({ kind: 'pages', id: String(id) })
  expect((await told()).there).toContain('privacyNotice')
})

test('a colleague who leaves is not counted any more', async () => {
  const payload = await openCms()
  const reviewer = await people.reviewer()
  expect((await told()).there).toContain('otherReviewer')
  await payload.delete({ collection: 'users', id: String(reviewer.id) })
  expect((await told()).there).not.toContain('otherReviewer')
})
