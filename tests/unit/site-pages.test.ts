import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ReactElement } from 'react'
import { describe, expect, it, test } from 'vitest'
import { factsOf, leaderKinds, listOf, listRoutes, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { allLanguages } from '@/domain/languages'
import { type Locale, localeFacts, locales } from '@/domain/locales'
import { pathTo, type RouteKind } from '@/domain/routes'
import { siteMessages } from '@/messages/site/messages'
import type { Frame } from '@/site/frame/frame'
import { siteLookOf } from '@/site/frame/look'
import { markup, policy } from '@/site/render'
import { type TemplateName, templates } from '../support/site/templates'

const names = Object.keys(templates) as TemplateName[]
/** The first round trip of a new connection: ten packets. */
const firstRoundTrip = 14 * 1024

/** Each page is drawn once, however many sentences are said about it. */
const drawn = new Map<string, Promise<string>>()

function html(name: TemplateName, locale: Locale): Promise<string> {
  const key = `${name} ${locale}`
  const page = drawn.get(key) ?? markup(templates[name](locale))
  drawn.set(key, page)
  return page
}

/** The way out in one step has a script of its own, and what the platform does with a text has the other. */
const ownScripts = /<script src="\/scripts\/(quick-exit|readers)\.[0-9a-f]{8}\.js" defer=""><\/script>/g

const withoutHead = (page: string) => page.replace(/<head>[\s\S]*?<\/head>/, '')

describe.each(allLanguages)('every page in %s', (locale) => {
  it.each(names)('%s fits the first round trip together with its styles', async (name) => {
    const bytes = brotliCompressSync(await html(name, locale), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }).length
    expect(bytes).toBeLessThanOrEqual(firstRoundTrip)
  })

  it.each(names)('%s says its language and direction', async (name) => {
    const { htmlLang, dir } = localeFacts[locale]
    expect(await html(name, locale)).toContain(`<html lang="${htmlLang}" dir="${dir}">`)
  })

  it.each(names.filter((name) => !name.endsWith('Embed')))(
    '%s leads home by the name at its top',
    async (name) => {
      const home = `<header class="top"><a class="name" href="${pathTo({ kind: 'home' }, locale)}">`
      expect(await html(name, locale)).toContain(home)
    },
  )

  it.each(names)('%s brings no script, no inline style and nothing from elsewhere', async (name) => {
    const page = await html(name, locale)
    expect(page).not.toMatch(/\sstyle="/)
    expect(page.replaceAll(ownScripts, '')).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(page).not.toMatch(/\son[a-z]+="/)
    expect(page).not.toMatch(/(?:src|srcset)="(?:https?:)?\/\//)
  })

  it.each(names)('%s has one main heading and skips no level', async (name) => {
    const levels = [...withoutHead(await html(name, locale)).matchAll(/<h([1-6])/g)].map(([, level]) =>
      Number(level),
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it.each(names)('%s never shows a hole', async (name) => {
    expect(withoutHead(await html(name, locale))).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
  })
})

const routeOf = (name: TemplateName) =>
  (templates[name]('sv') as ReactElement<{ frame: Frame }>).props.frame.route.kind

it('has every page that a kind is found on among those looked at here', () => {
  const kinds = [...reviewedKinds, ...reviewedGlobals].flatMap((kind) => factsOf(kind).page ?? [])
  expect(names.map(routeOf)).toEqual(expect.arrayContaining([...listRoutes, ...kinds]))
})

/** Local leaders write of what children do. */
const leadersPages = leaderKinds
  .flatMap((kind) => [factsOf(kind).page, listOf(kind)])
  .flatMap((route): RouteKind[] => (route ? [route] : []))

test.each([
  ...(['home', 'boden', 'barnIFokus'] as const),
  ...names.filter((name) => leadersPages.includes(routeOf(name))),
])('%s, which may show children, tells how to have something removed', async (name) => {
  for (const locale of locales) {
    const page = await html(name, locale)
    expect(page.slice(page.indexOf('<main'), page.indexOf('</main>'))).toMatch(/class="ask".*\?about=/s)
  }
})

const titleOf = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? ''
const foreign = locales.filter((locale) => localeFacts[locale].htmlLang !== 'sv')

describe('the title of a page', () => {
  it.each(['story', 'module', 'document', 'impact'] as const)(
    'of %s is in the language of the page, and so is what is said of it',
    async (name) => {
      const swedish = titleOf(await html(name, 'sv')).split(' – ')[0] ?? ''
      expect(swedish).not.toBe('')
      let looked = 0
      for (const locale of foreign) {
        const page = await html(name, locale)
        if (!page.includes('class="missing"')) continue
        looked += 1
        expect(titleOf(page), locale).toContain(siteMessages[locale].missing.short)
        const head = page
          .slice(0, page.indexOf('</head>'))
          .replace(/<script type="application\/ld[\s\S]*?<\/script>/, '')
        expect(head, locale).not.toContain(swedish)
        const described = /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? ''
        expect(described.replaceAll('&#x27;', "'"), locale).toBe(siteMessages[locale].missing.text)
      }
      expect(looked).toBeGreaterThan(0)
    },
  )
  it.each(allLanguages)('of the front page is short in %s', async (locale) =>
    expect(titleOf(await html('home', locale)).length).toBeLessThanOrEqual(80),
  )
  it('of a list says what was chosen, and which page it is', async () => {
    expect(titleOf(await html('stories', 'sv'))).toBe('Berättelser, Fritid, Sida 2 av 3 – Berätta')
  })
})

describe('a card whose text is not translated', () => {
  it.each(['stories', 'training', 'resources', 'projects', 'search', 'homeOfOtherBlocks'] as const)(
    'says so on %s, in the reader’s own words, and in Swedish there is none',
    async (name) => {
      const isInEnglish = name === 'projects' || name === 'stories'
      for (const locale of locales) {
        const says = new RegExp(`(?:>|\u00a0· )${siteMessages[locale].missing.short}`).test(
          await html(name, locale),
        )
        expect(says, locale).toBe(locale !== 'sv' && !(locale === 'en' && isInEnglish))
      }
    },
  )
})

describe('a page whose text is not translated', () => {
  it('says so in the reader’s language and marks the Swedish', async () => {
    const page = await html('story', 'ar')
    expect(page).toContain('class="missing"')
    expect(page).toMatch(/<h1[^>]* lang="sv" dir="ltr">/)
    expect(page).toMatch(/<div class="prose" lang="sv" dir="ltr">/)
  })

  it('leaves the Swedish page to search engines', async () => {
    const page = await html('story', 'ar')
    expect(page).toContain('rel="canonical" href="https://example.org/berattelser/ett-hostlov-for-alla"')
    expect(page).not.toContain('hrefLang="ar" href="https://example.org/ar/stories')
  })

  it('goes back to the reader’s language where the site itself speaks within the Swedish', async () => {
    expect(await html('story', 'ar')).toMatch(/<div lang="ar" dir="rtl"><div class="person">/)
    expect(await html('story', 'sv')).toMatch(/<div><div class="person">/)
  })

  it('marks the whole title of what was found or comes next, with its number', async () => {
    expect(await html('search', 'ar')).toMatch(/<h2 class="row-title" lang="sv" dir="ltr">/)
    expect(await html('module', 'ar')).toMatch(/<a href="[^"]+" lang="sv" dir="ltr">\d+\. /)
  })

  it('is silent where the text exists', async () => {
    expect(await html('story', 'sv')).not.toContain('class="missing"')
    expect(await html('privacy', 'en')).not.toContain('class="missing"')
  })
})

describe('the policy of a page', () => {
  it.each(locales)('allows exactly the styles that the page in %s brings', async (locale) => {
    const css = /<style>([\s\S]*?)<\/style>/.exec(await html('home', locale))?.[1] ?? ''
    const hash = createHash('sha256').update(css).digest('base64')
    expect(policy(locale, siteLookOf({}).sheets)).toContain(`'sha256-${hash}'`)
  })
})

describe('the language switcher', () => {
  it('keeps the page', async () => {
    const page = await html('boden', 'ti')
    for (const path of ['/kommuner/boden', '/lattlast/kommuner/boden', '/ar/municipalities/boden'])
      expect(page).toContain(`href="${path}"`)
  })
})

describe('the funding notice', () => {
  it('stands before the first section, with the emblem', async () => {
    const page = await html('impact', 'sv')
    expect(page.indexOf('class="emblem"')).toBeGreaterThan(0)
    expect(page.indexOf('class="emblem"')).toBeLessThan(page.indexOf('<section'))
  })
})
