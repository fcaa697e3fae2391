/** Cards of our pages within the pages of others: they come, say who may show them, and go with their pages. */
import { beforeAll, describe, expect, it, test } from 'vitest'
import { answerRead } from '@/app/(site)/answer-read'
import { aLive, putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aStory, transition } from '../support/story'

await openCms()
const origin = 'http://localhost:3000'

async function ask(path: string) {
  const answer = await answerRead(new Request(origin + path))
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const policyOf = async (path: string) => (await ask(path)).headers.get('content-security-policy') ?? ''

const oembed = (asked: Record<string, string>) => ask(`/oembed?${new URLSearchParams(asked)}`)
async function cardOf(path: string, more: Record<string, string> = {}) {
  const { status, text } = await oembed({ url: origin + path, format: 'json', ...more })
  return { status, ...(status === 200 && (JSON.parse(text) as Record<string, string | number>)) }
}

let live: { id: string; slug: string }
beforeAll(async () => {
  await putBefore({ kind: 'municipalities', id: await municipalityId('boden') })
  live = await aStory({ title: 'Bad & "bio" <i Boden>' }).live()
})

describe('the card of a story', () => {
  it('shows its title and leads out of the frame to the whole, in the language of the address', async () => {
    const { status, text } = await ask(`/en/embed/story/${live.slug}`)
    expect(status).toBe(200)
    expect(text).toContain('<html lang="en"')
    expect(text).toContain('<base target="_blank"/>')
    expect(text).toContain(`href="/en/stories/${live.slug}"`)
    expect(text).toContain('Bad &amp; &quot;bio&quot; &lt;i Boden&gt;')
    expect(text).not.toContain('<script')
  })

  it('may be shown by everybody, and no other page of ours may', async () => {
    expect(await policyOf(`/embed/story/${live.slug}`)).toContain('frame-ancestors *')
    for (const path of [`/berattelser/${live.slug}`, '/berattelser', '/kontakt', '/nowhere/at/all'])
      expect(await policyOf(path), path).toContain("frame-ancestors 'self'")
  })

  it('has the theme and accent asked for, by name, and nothing else that is typed there', async () => {
    const card = (query: string) => ask(`/embed/story/${live.slug}?${query}`)
    expect((await card('theme=dark&accent=calm')).text).toMatch(
      /<body class="embed by-night"><header class="calm">/,
    )
    expect((await card('theme=light')).text).toContain('<body class="embed by-day">')
    const plain = (await card('')).text
    for (const query of ['theme=constructor', 'accent=%23ff0000', 'accent=red;x:url(//a.example)'])
      expect((await card(query)).text, query).toBe(plain)
  })

  it('goes with it: an empty page that says 410, still without a word of why or a way to be refused', async () => {
    const { id, slug } = await aStory({ title: 'Kort liv' }).live()
    await transition(id, 'takeDown', await people.safeguarding())
    const { status, text, headers } = await ask(`/embed/story/${slug}`)
    expect(status).toBe(410)
    expect(text).toContain('<main></main>')
    expect(text).not.toContain('Kort liv')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect((await ask('/embed/story/never-there')).status).toBe(404)
  })

  it('of a story that was replaced leads to the card of the new one in the same theme, never to a whole page', async () => {
    const card = async (redirectTo: { kind: 'stories' | 'projects'; id: string }) => {
      const { id, slug } = await aStory().live()
      await transition(id, 'withdraw', await people.editor(), undefined, { reason: 'replaced', redirectTo })
      return ask(`/embed/story/${slug}?theme=dark&tracker=x`)
    }
    const moved = await card({ kind: 'stories', id: live.id })
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `/embed/story/${live.slug}?theme=dark`,
    ])
    const project = await aLive('projects')
    expect((await card({ kind: 'projects', id: project.id })).status).toBe(410)
  })
})

test('the card of a municipality lists its newest stories', async () => {
  const { status, text } = await ask('/embed/municipality/boden')
  expect(status).toBe(200)
  expect(text).toContain('Berättelser från Boden')
  expect(text).toContain(`href="/berattelser/${live.slug}"`)
})

describe('whoever asks how a page can be shown', () => {
  it('is told, as oEmbed 1.0 has it: a frame with a title, no larger than asked for', async () => {
    const path = `/en/stories/${live.slug}`
    const card = await cardOf(path)
    expect(card).toMatchObject({ version: '1.0', type: 'rich', title: 'Bad & "bio" <i Boden>' })
    expect(card).toMatchObject({ provider_url: `${origin}/en`, width: 480, height: 520 })
    expect(card).toHaveProperty(
      'html',
      expect.stringContaining(`src="${origin}/en/embed/story/${live.slug}"`),
    )
    expect(card).toHaveProperty(
      'html',
      expect.stringContaining('title="Bad &amp; &quot;bio&quot; &lt;i Boden&gt;"'),
    )

    const small = await cardOf(path, { maxwidth: '300', maxheight: '200' })
    expect(small).toMatchObject({ width: 300, height: 200 })
    expect(small).toHaveProperty('html', expect.stringContaining('width="300" height="200"'))
    expect(await cardOf(path, { maxwidth: '99999', maxheight: '-1' })).toMatchObject({
      width: 480,
      height: 520,
    })
  })

  it('learns of it from the head of the page', async () => {
    const { text } = await ask(`/berattelser/${live.slug}`)
    const [, href = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(text) ?? []
    const { pathname, search } = new URL(href.replaceAll('&amp;', '&'))
    expect((await ask(pathname + search)).status).toBe(200)
    expect((await ask('/berattelser')).text).not.toContain('json+oembed')
  })

  it('gets 404 for what is not ours, has no card or is not live, and 501 for XML', async () => {
    const { id, slug } = await aStory().live()
    await transition(id, 'takeDown', await people.safeguarding())
    for (const path of [`/berattelser/${slug}`, '/berattelser', '/kontakt', '/berattelser/never-there'])
      expect((await cardOf(path)).status, path).toBe(404)
    for (const url of [`https://elsewhere.example/berattelser/${live.slug}`, 'nonsense', ''])
      expect((await oembed({ url })).status, url).toBe(404)
    expect((await oembed({ url: `${origin}/berattelser/${live.slug}`, format: 'xml' })).status).toBe(501)
  })
})
