/** A brand from the form to readers: what is refused, what a preview shows, and what changes when it is approved. */
import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { provideEnv } from '@/env'
import { answerRead } from '../../src/app/(site)/answer-read'
import { anInstance, end, type Instance } from '../support/an-instance'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people, projectId } from '../support/people'
import { aPicture } from '../support/picture'
import { preview } from '../support/preview'
import { readAt } from '../support/public-surfaces'
import { rest } from '../support/rest'

const blue = { accent: '#0a58a6', calm: '#0b2545', ground: '#f7fafc' }
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#123456" d="M1 1h7v7z"/></svg>'

const save = async (body: object, as = people.editor) =>
  rest('POST', '/globals/brand?draft=true', { as: await as(), body })

describe('whoever saves a brand', () => {
  it('is no local leader', async () => {
    expect((await save(blue, people.leaderOfBoden)).status).toBe(404)
    const { body } = await rest('GET', '/globals/brand?draft=true', { as: await people.editor() })
    expect(body.accent ?? null).toBeNull()
  })

  it('is told which words could not be read, at the colour that is to blame', async () => {
    const { status, text } = await save({ ...blue, ground: '#202020' })
    expect(status).toBe(400)
    expect(text).toContain('"path":"ground"')
    expect(text).toContain('ink / paper')
    expect((await save({ head: '#101010' })).status).toBe(400)
  })

  it('finds her logo drawn anew, and nothing of what was hidden in it', async () => {
    const sent = dot.replace('<path', '<metadata>mera</metadata><path id="x" data-y="z"')
    const { status, body } = await save({ ...blue, logo: sent })
    expect(status).toBe(200)
    expect((body.result as { logo: string }).logo).toBe(dot)
    for (const attack of ['<script>x</script>', '<image href="//evil.example"/>', '<foreignObject/>']) {
      const refused = await save({ logo: dot.replace('<path', `${attack}<path`) })
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('"path":"logo"')
    }
    const stored = await rest('GET', '/globals/brand?draft=true', { as: await people.editor() })
    expect(stored.body.logo).toBe(dot)
  })
})

test('the preview shows the draft with everything on it, and readers still have the house’s colours', async () => {
  await save({ ...blue, mark: dot })
  const as = await people.reviewer()
  const page = await preview('/preview/brand/brand?locale=sv', { as })
  expect(page.status).toBe(200)
  expect(page.html).toContain('.by-day{')
  expect(page.html).toContain(`--accent:${blue.accent}`)
  expect(page.html).toContain('d="M1 1h7v7z"')
  const part = (name: string) => preview(`/preview/brand/brand?locale=sv&part=${name}`, { as })
  expect((await part('icon')).html).toContain('d="M1 1h7v7z"')
  expect((await part('share')).headers.get('content-type')).toBe('image/png')
  expect((await part('paper')).html).toContain('%PDF')
  expect((await part('nothing')).status).toBe(404)
  expect((await readAt('/')).text).toContain('--accent:#a4112c')
  expect((await preview('/preview/brand/brand?locale=sv')).status).toBe(404)
})

describe('an approved brand', () => {
  const next: RequestListener = async (req, res) => {
    const answer = await answerRead(new Request(`http://localhost:3000${req.url}`))
    res.writeHead(answer.status, Object.fromEntries(answer.headers))
    res.end(Buffer.from(await answer.arrayBuffer()))
  }
  let instances: readonly Instance[] = []
  beforeAll(async () => {
    provideEnv({ LOG_LEVEL: 'silent' })
    await openCms()
    await aLive('training-modules', { title: 'Färger', slug: 'farger', project: await projectId() })
    instances = [await anInstance(next), await anInstance(next)]
  })
  afterAll(async () => {
    for (const instance of instances) await end(instance)
  })

  type Everywhere = { page: string; icon: string; share: string; pdf: string }
  const read = async ({ url }: Instance): Promise<Everywhere> => {
    const get = async (path: string) => {
      const answer = await fetch(url + path)
      expect(answer.status, path).toBe(200)
      return Buffer.from(await answer.arrayBuffer())
    }
    const { dominant } = await sharp(await get('/share/home.png')).stats()
    return {
      page: (await get('/kontakt')).toString(),
      icon: (await get('/icon.svg')).toString(),
      share: `${dominant.r} ${dominant.g} ${dominant.b}`,
      pdf: createHash('sha256')
        .update(await get('/utbildning/farger.pdf'))
        .digest('hex'),
    }
  }
  const themeOf = (page: string) => [...page.matchAll(/theme-color" content="(#\w+)"/g)].map(([, hex]) => hex)

  it('is what page, theme, icon, share image and PDF have from then on, on every instance', async () => {
    const before = await Promise.all(instances.map(read))
    for (const { page, icon } of before) {
      expect(themeOf(page)).toEqual(['#b9d3e0', '#1e3947'])
      expect(icon).toContain('#a4112c')
    }
    await aLive('brand', { ...blue, head: '#c7e0ff', logo: dot, mark: dot })
    await expect
      .poll(async () => (await Promise.all(instances.map(read))).map(({ page }) => themeOf(page)[0]), {
        timeout: 5000,
      })
      .toEqual(['#c7e0ff', '#c7e0ff'])
    for (const [at, after] of (await Promise.all(instances.map(read))).entries()) {
      expect(after.page).toContain(`--accent:${blue.accent}`)
      expect(after.page).toContain('class="logo plate"')
      expect(after.icon).toContain('M1 1h7v7z')
      expect(after.share).not.toBe(before[at]?.share)
      expect(after.pdf).not.toBe(before[at]?.pdf)
    }
  })

  it('may have a logo of pixels, which readers get from the media library', async () => {
    const picture = await aPicture()
    await aLive('brand', { ...blue, logo: null, picture })
    expect((await readAt('/kontakt')).text).toMatch(/<img class="logo plate" src="\/api\/media\/file\/[^"]+"/)
  })
})
