import { describe, expect, it } from 'vitest'
import { languagesOf, pick, translatedFirst } from '@/content/pick'
import { pictureView } from '@/content/picture'
import { privacyFactsView } from '@/content/privacy-facts'
import { projectView } from '@/content/project-view'
import { richText as blocksOf } from '@/content/rich-text'
import { siteFrameView } from '@/content/site-frame'
import { supportView } from '@/content/support'
import { goodAddresses, hostileAddresses } from '../support/hostile-addresses'
import { municipalities, projects, richText } from '../support/site/documents'

describe('picking a language', () => {
  it('takes the reader’s own', () => {
    expect(pick({ sv: 'hej', en: 'hello' }, 'en')).toEqual({ text: 'hello', lang: 'en' })
  })

  it('falls back to Swedish and says so', () => {
    expect(pick({ sv: 'hej', en: '' }, 'en')).toEqual({ text: 'hej', lang: 'sv' })
    expect(pick({ sv: 'hej', en: 'hello' }, 'ar')).toEqual({ text: 'hej', lang: 'sv' })
  })

  it('finds nothing where there is nothing', () => {
    expect(pick({ en: 'only English' }, 'ar')).toBeUndefined()
    expect(pick(null, 'sv')).toBeUndefined()
  })

  it('puts what the reader has in her language first, and moves nothing else', () => {
    const card = (text: string, lang: 'sv' | 'en') => ({ title: { text, lang } })
    const cards = [card('a', 'sv'), card('b', 'en'), card('c', 'sv'), card('d', 'en')]
    const order = (locale: 'sv' | 'en' | 'ar') =>
      translatedFirst(cards, locale)
        .map(({ title }) => title.text)
        .join('')
    expect([order('en'), order('sv'), order('ar')]).toEqual(['bdac', 'acbd', 'abcd'])
  })

  it('counts a language only when it has all that Swedish has', () => {
    const empty = richText({ type: 'paragraph', children: [] })
    const full = richText({ type: 'paragraph', children: [{ type: 'text', text: 'ord' }] })
    expect(
      languagesOf([
        { sv: 'a', en: 'b' },
        { sv: full, en: empty },
      ]),
    ).toEqual(['sv'])
    expect(
      languagesOf([
        { sv: 'a', en: 'b' },
        { sv: full, en: full },
      ]),
    ).toEqual(['sv', 'en'])
    expect(languagesOf([{ sv: 'a', en: 'b' }, null])).toEqual(['sv', 'en'])
  })
})

describe('rich text', () => {
  const link = (fields: object) => ({
    type: 'paragraph',
    children: [{ type: 'link', fields, children: [{ type: 'text', text: 'x' }] }],
  })

  it('keeps a link on the site as a route', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'stories', value: { slug: 'lov' } } }
    expect(blocksOf({ sv: richText(link(fields)) }, 'sv')?.blocks[0]).toMatchObject({
      children: [{ kind: 'link', to: { kind: 'story', slug: 'lov' } }],
    })
  })

  it('drops a link to what the reader may not see, and keeps its words', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'stories', value: 'an-id' } }
    expect(blocksOf({ sv: richText(link(fields)) }, 'sv')?.blocks[0]).toMatchObject({
      children: [{ kind: 'text', text: 'x' }],
    })
  })

  const linkTo = (url: string) =>
    richText({
      type: 'paragraph',
      children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'ord' }] }],
    })

  it.each(hostileAddresses)('never links to %j, whatever is stored', (url) => {
    const written = JSON.stringify(blocksOf({ sv: linkTo(url) }, 'sv'))
    expect(written).toContain('"ord"')
    expect(written).not.toContain('"link"')
  })

  it.each(goodAddresses)('links to %j', (url) => {
    const written = JSON.stringify(blocksOf({ sv: linkTo(url) }, 'sv'))
    expect(written).toContain(`"to":${JSON.stringify(url.trim())}`)
  })

  it('leaves out what it does not know', () => {
    expect(
      blocksOf(
        {
          sv: richText(
            { type: 'iframe', src: 'x' },
            { type: 'paragraph', children: [{ type: 'text', text: 'ord' }] },
          ),
        },
        'sv',
      )?.blocks,
    ).toHaveLength(1)
  })
})

describe('a picture', () => {
  const media = {
    id: '1',
    url: 'https://host/api/media/file/a.webp',
    width: 1600,
    height: 1000,
    alt: { sv: 'Ett hus' },
  }

  it('is not shown before somebody has described it', () => {
    expect(pictureView({ ...media, alt: {} }, 'sv')).toBeUndefined()
  })

  it('is not shown when the reader may not see it', () => {
    expect(pictureView('an-id', 'sv')).toBeUndefined()
  })

  it('is asked for from this site, lightest format first', () => {
    const sizes = {
      webp400: { url: '/api/media/file/w.webp', width: 400, height: 250 },
      avif400: { url: '/api/media/file/a.avif', width: 400, height: 250 },
    }
    const view = pictureView({ ...media, sizes }, 'en')
    expect(view?.src).toBe('/api/media/file/a.webp')
    expect(view?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    expect(view?.alt.lang).toBe('sv')
  })
})

describe('a project', () => {
  const around = { modules: [], research: [], documents: [], stories: [], contacts: [] }
  const view = (slug: string) => {
    const doc = projects.find((project) => project.slug === slug)
    return doc && projectView(doc, around, 'sv')
  }

  it('has Malmö as a partner of IMPACT and not among the nine', () => {
    expect(view('impact')?.places).toMatchObject([{ name: 'Malmö', part: 'partner' }])
    expect(view('barn-i-fokus')?.siteCount).toBe(9)
    expect(view('barn-i-fokus')?.places.map(({ name }) => name)).not.toContain('Malmö')
  })

  it('joins municipalities by code and not by position', () => {
    expect(view('barn-i-fokus')?.places).toHaveLength(9)
    expect(municipalities.find(({ name }) => name === 'Haninge')?.code).toBe('0136')
  })

  it('shows a quotation without inventing who said it', () => {
    expect(view('barn-i-fokus')?.quotes[0]?.attribution).toBeUndefined()
  })
})

it('menus that nobody has filled in show every place there is', () => {
  expect(siteFrameView({}, 'sv').main.map(({ to }) => to.kind)).toContain('training')
})

describe('what a privacy notice must say of those who help (GDPR art. 13.1 e and f)', () => {
  const inSweden = { name: 'Driften AB', country: 'SE' }

  it('says that data stays in the EU and EEA only where every country is known to be there', () => {
    expect(privacyFactsView({ processors: [inSweden] }, 'sv').staysInEea).toBe(true)
    expect(privacyFactsView({ processors: [inSweden, { name: 'Okänd' }] }, 'sv').staysInEea).toBe(false)
    expect(privacyFactsView({ processors: [] }, 'sv').staysInEea).toBe(false)
  })

  it('tells a transfer to another country with its safeguard, and that one is missing', () => {
    const abroad = { name: 'Posten Inc.', country: 'US' }
    const safeguard = { sv: 'Standardavtalsklausuler.' }
    const { processors, staysInEea } = privacyFactsView(
      { processors: [inSweden, abroad, { ...abroad, safeguard }] },
      'en',
    )
    expect(staysInEea).toBe(false)
    expect(processors.map(({ transfer }) => transfer)).toEqual([
      undefined,
      { safeguard: undefined },
      { safeguard: { text: 'Standardavtalsklausuler.', lang: 'sv' } },
    ])
  })

  it('names the organisation as controller until the settings say another', () => {
    expect(privacyFactsView({ organisationName: 'En förening' }, 'sv').controller.name).toBe('En förening')
    const controller = { name: 'Föreningen, 802002-0000', address: 'Gatan 1' }
    expect(privacyFactsView({ organisationName: 'En förening', controller }, 'sv').controller).toMatchObject(
      controller,
    )
  })
})

describe('whom to call', () => {
  it('keeps the order of the settings, and leads to no unsafe address', () => {
    const name = { sv: 'Nödnumret' }
    const { lines, answerDays } = supportView(
      {
        support: [{ name, phone: '112', url: 'javascript:alert(1)' }, { phone: '113' }],
        deadlines: { caseDays: 3 },
      },
      'ar',
    )
    expect(lines).toMatchObject([{ name: { text: 'Nödnumret', lang: 'sv' }, phone: '112', url: undefined }])
    expect(answerDays).toBe(3)
  })
})
