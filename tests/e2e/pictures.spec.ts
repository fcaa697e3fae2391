/** Journey 3: a photograph that says where it was taken, and the consent that is missing, on a phone. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aConsent, aPicture, secret } from './support/pictures'
import { act, aDraft, standing } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

test('a missing consent stops it and says what to do; nothing typed is lost; no byte tells where', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const isDeclared = { protectedIdentityDeclaration: { isDeclared: true } }
  const child = { alt: 'Ett barn bakar', depicts: 'childrenIdentifiable', peopleShown: 1, ...isDeclared }
  const cover = await aPicture(request, 'leaderOfBoden', child)
  const story = await aDraft(request, 'Bilder från Boden', { cover })
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/stories/${story.id}`)
  const summary = 'Familjer i Boden bakade bröd från sex länder.'
  await page.locator('#field-summary').fill(summary)
  await page.getByRole('button', { name: 'Spara och skicka in', exact: true }).last().click()
  const findings = page.locator('.findings').first()
  await expect(findings).toContainText('Färre giltiga samtycken än barn på bilden')
  await expect(findings).toContainText('Koppla ett giltigt samtycke för varje barn')
  await expect(page.locator('#field-summary')).toHaveValue(summary)
  await isFitForAll(page, '.review-panel')
  expect(await standing(request, story)).toMatchObject({ state: 'draft' })

  const { id } = await aConsent(request)
  const tied = await send(request, 'leaderOfBoden', 'PATCH', `/media/${cover}`, { consents: [id] })
  expect(tied.status).toBe(200)
  await page.getByRole('button', { name: 'Skicka in för granskning', exact: true }).last().click()
  await expect(page.getByText('Inskickad', { exact: true }).first()).toBeVisible()
  for (const step of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, step)

  const { slug } = (await send(request, 'editor', 'GET', `/stories/${story.id}?depth=0`)).body
  const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
  const html = await (await reader.get(`/berattelser/${slug}`)).text()
  const { filename } = (await send(request, 'editor', 'GET', `/media/${cover}?depth=0`)).body
  const served = new Set(html.match(/\/api\/media\/file\/[\w.-]+/g))
  for (const address of served.add(`/api/media/file/${filename}`)) {
    const answer = await reader.get(address)
    expect(answer.status(), address).toBe(200)
    expect((await answer.body()).includes(secret), address).toBe(false)
    expect((await answer.body()).includes('Exif'), address).toBe(false)
  }
})
