/** The whole site as a release will make it, by one link (ADR 173). */
import { expect, test } from 'vitest'
import { aRelease } from '../support/release'
import { aReleaseLink } from '../support/release-link'
import { aStory } from '../support/story'

test('x', async () => {
  const one = await aStory({ title: 'Hemliga uggletornet' }).approved()
  const draft = await aStory({ title: 'Annan hemlig' }).approved()
  const live = await aStory({ title: 'Redan ute' }).live()
  const release = await aRelease([one])
  const { see, data } = await aReleaseLink(release)
  for (const path of ['', '/berattelser', `/berattelser/${one.slug}`, '/sok?q=uggletornet', '/en/stories', `/berattelser/${live.slug}`]) {
    const { status, html, headers } = await see(path)
    console.log(path, status, html.length, html.includes('uggletornet'), html.includes('Annan hemlig'), Object.fromEntries(headers))
    if (path === '/berattelser') console.log(html.slice(html.indexOf('<body')).slice(0, 3000))
  }
  for (const path of ['stories', `stories/${one.slug}`, 'search?q=uggletornet', 'site', 'changes']) {
    const a = await data(path)
    console.log(path, a.status, a.text.slice(0, 900))
  }
  expect(draft).toBeDefined()
})
