/** A Finnish organisation: its originals are in Finnish, its readers have Finnish, Swedish and English. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { momentOf, oddityOf, wallClock } from '@/admin/words/wall-clock'
import { languageOf } from '@/api/language-of'
import { languageAsked } from '@/app/(site)/previews/language-asked'
import { originalFingerprint } from '@/cms/document/languages-of'
import { language } from '@/cms/fields/language'
import { requiredInOriginal } from '@/cms/fields/required-in-original'
import { localeOfPage } from '@/cms/payload/language-of-page'
import { rowsOf } from '@/cms/search/rows-of'
import { languagesOf, pick } from '@/content/pick'
import { placeOf } from '@/content/place'
import { storyCard } from '@/content/story-view'
import { adminLanguageOf } from '@/domain/admin-languages'
import { alphabetically } from '@/domain/alphabetical'
import { defineOrganisation, OrganisationMistake } from '@/domain/define-organisation'
import { defaultLocale, isByLanguage, isLocale, localeFrom, locales } from '@/domain/locales'
import { dayOf } from '@/domain/page-views'
import {
  alternates,
  localeOf,
  pathTo,
  type Route,
  reservedSlugs,
  resolvePath,
  routeKinds,
  takesSlug,
} from '@/domain/routes'
import { otherLocales } from '@/domain/translations/state'
import { missingFields } from '@/domain/workflow/requirements'
import { accountTexts } from '@/messages/accounts/texts'
import { label } from '@/messages/admin/say'
import { mailTexts } from '@/messages/mail/texts'
import { reviewTexts } from '@/messages/review/texts'
import { formatting } from '@/messages/site/formatting'
import { siteMessages } from '@/messages/site/messages'
import { HomePage } from '@/site/home/home-page'
import { Document } from '@/site/layout/document'
import { sitemapXml } from '@/site/machine/sitemap-xml'
import { frameOf } from '../support/site/templates'

vi.mock('@organisation', () => import('../support/finnish-organisation'))

test('its languages are those it chose, the first the default one', () => {
  expect(locales).toEqual(['fi', 'sv', 'en'])
  expect(defaultLocale).toBe('fi')
  expect(otherLocales).toEqual(['sv', 'en'])
  expect(isLocale('ar')).toBe(false)
  // What was written while Arabic was chosen is told from a field with parts of its own.
  expect(isByLanguage({ fi: 'Syksy', ar: 'خريف' })).toBe(true)
  expect(isByLanguage({ fi: 'Syksy', about: 'x' })).toBe(false)
})

describe('the addresses that its readers see', () => {
  test.each([
    [{ kind: 'home' }, '/', '/sv', '/en'],
    [{ kind: 'stories' }, '/kertomukset', '/sv/berattelser', '/en/stories'],
    [{ kind: 'story', slug: 'syksy' }, '/kertomukset/syksy', '/sv/berattelser/syksy', '/en/stories/syksy'],
    [{ kind: 'search' }, '/haku', '/sv/sok', '/en/search'],
    [{ kind: 'privacy' }, '/tietosuoja', '/sv/integritet', '/en/privacy'],
    [{ kind: 'robots' }, '/robots.txt', '/robots.txt', '/robots.txt'],
  ] as const)('of %o have no prefix in Finnish, and one in Swedish', (route, fi, sv, en) => {
    expect(alternates(route)).toEqual({ fi, sv, en })
    expect(pathTo(route)).toBe(fi)
  })

  test('lead back to where they came from, every one of them', () => {
    for (const kind of routeKinds)
      for (const locale of locales) {
        const route = (takesSlug(kind) ? { kind, slug: 'a-slug' } : { kind }) as Route
        expect(resolvePath(pathTo(route, locale))?.route, `${kind} ${locale}`).toEqual(route)
      }
  })

  test('are in no language that it did not choose, and in none of another’s words', () => {
    expect(localeOf('/ar/stories')).toBe('fi')
    expect(localeOf('/sv/nowhere')).toBe('sv')
    expect(resolvePath('/berattelser/syksy')).toBeUndefined()
    expect(resolvePath('/sv/kertomukset/syksy')).toBeUndefined()
  })

  test('of the pages about privacy and about itself are in each language’s words', () => {
    expect(pathTo({ kind: 'page', slug: 'tietosuoja' }, 'sv')).toBe('/sv/integritet')
    expect(pathTo({ kind: 'page', slug: 'tietoa' })).toBe('/tietoa')
    expect(pathTo({ kind: 'page', slug: 'tietoa' }, 'sv')).toBe('/sv/om')
    expect(resolvePath('/en/about')?.route).toEqual({ kind: 'page', slug: 'tietoa' })
    expect(reservedSlugs).toEqual(expect.arrayContaining(['om', 'about', 'sv', 'en', 'kertomukset']))
    expect(reservedSlugs).not.toContain('tietoa')
  })
})

describe('the Finnish original', () => {
  test('is what a text may be handed in with; a Swedish one alone is none', () => {
    const story = (title: object) => missingFields('stories', { title } as never)
    expect(story({ sv: 'Höst' })).toContain('title')
    expect(story({ fi: 'Syksy' })).not.toContain('title')
  })

  test('is required, and its translations may wait', () => {
    const check = requiredInOriginal(
      (_: unknown, { required }: { req: never; required?: boolean }) => required,
    )
    const asked = (locale?: string) => check('', { req: { locale } as never, required: true })
    expect([asked('fi'), asked(undefined), asked('sv'), asked('en')]).toEqual([true, true, false, false])
  })

  test('is what a translation remembers: another Swedish text makes none of them old', () => {
    const of = (title: object) => originalFingerprint(new Map([['title', title]]))
    const before = of({ fi: 'Syksy', sv: 'Höst' })
    expect(of({ fi: 'Syksy', sv: 'Hösten' })).toBe(before)
    expect(of({ fi: 'Syksyllä', sv: 'Höst' })).not.toBe(before)
  })

  test('stands in where a Swedish text is missing, and decides which languages a page has', () => {
    expect(pick({ fi: 'Syksy', en: 'Autumn' }, 'sv')).toEqual({ text: 'Syksy', lang: 'fi' })
    expect(pick({ sv: 'Höst' }, 'en')).toBeUndefined()
    expect(languagesOf([{ fi: 'Syksy', sv: 'Höst' }])).toEqual(['fi', 'sv'])
  })

  test('is announced to search engines as the page for everybody else', () => {
    const page = renderToStaticMarkup(
      <Document frame={frameOf('en', { kind: 'stories' })} title="Stories" languages={['fi', 'sv']}>
        {null}
      </Document>,
    )
    const at = (path: string) => `https://example.org${path}`
    expect(page).toContain(`<link rel="canonical" href="${at('/kertomukset')}"/>`)
    expect(page).toContain(`hrefLang="x-default" href="${at('/kertomukset')}"`)
    expect(page).toContain(`hrefLang="fi" href="${at('/kertomukset')}"`)
    expect(page).toContain(`hrefLang="sv" href="${at('/sv/berattelser')}"`)
    expect(page).not.toContain(`hrefLang="en" href="${at('/en/stories')}"/>`)
    expect(page).not.toContain('/ar')
    const map = sitemapXml([{ to: { kind: 'home' }, languages: ['fi', 'sv'], updatedAt: undefined }], at(''))
    expect(map).toContain('hreflang="x-default" href="https://example.org/"')
    expect(map).toContain('hreflang="sv" href="https://example.org/sv"')
  })

  test('is what an English page says that it shows', () => {
    expect(siteMessages.en.missing.short).toBe('in Finnish')
    expect(siteMessages.sv.missing.text).toContain('den finska texten')
    expect(siteMessages.sv.newsletter.languageHelp).toBe('Det som inte är översatt står på finska.')
  })
})

test('a way in, and a place of the menu, whose words are in Finnish alone say so to her who reads Swedish', () => {
  const frame = frameOf('sv', { kind: 'home' })
  const [label, text] = [
    { text: 'Olet ohjaaja', lang: 'fi' },
    { text: 'Harjoituksia.', lang: 'fi' },
  ] as const
  const to = { kind: 'training' } as const
  const page = renderToStaticMarkup(
    <HomePage
      view={{ title: undefined, lead: undefined, picture: undefined, languages: ['fi'], blocks: [] }}
      frame={{ ...frame, site: { ...frame.site, doors: [{ to, label, text }], main: [{ to, label }] } }}
    />,
  )
  const door = /<ul class="doors">.*?<\/ul>/.exec(page)?.[0]
  expect(door).toContain('<strong lang="fi" dir="ltr">Olet ohjaaja</strong>')
  expect(door).toContain('<span lang="fi" dir="ltr">Harjoituksia.</span>')
  expect(door).toContain('<p class="untranslated">på finska</p>')
  const menu = /id="menu".*?<\/nav>/.exec(page)?.[0]
  expect(menu).toContain(
    '<span lang="fi" dir="ltr">Olet ohjaaja</span> <small class="untranslated">på finska',
  )
})

describe('whoever says nothing of her language', () => {
  test('is spoken to in Finnish in the admin, in her own if the admin speaks it', () => {
    expect([undefined, null, 'de', 'fi', 'sv', 'en'].map((chosen) => adminLanguageOf(chosen))).toEqual([
      ...['fi', 'fi', 'fi', 'fi', 'sv', 'en'],
    ])
    expect(accountTexts(undefined)).toBe(accountTexts('fi'))
  })

  test('gets forms, previews and answers in Finnish', () => {
    expect(localeOfPage(null)).toBe('fi')
    const preview = (accept: string) => languageAsked(new Headers({ 'accept-language': accept }))
    expect(preview('')).toBe('fi')
    expect(preview('ar,de;q=0.5')).toBe('fi')
    expect(preview('ar,sv;q=0.5')).toBe('sv')
  })

  test('is told in English what a machine did wrong', () => {
    const machine = (accept: string) =>
      languageOf(new Request('https://example.org', { headers: { 'accept-language': accept } }))
    expect([machine(''), machine('fi-FI,fi;q=0.9'), machine('sv'), machine('de')]).toEqual([
      ...['en', 'fi', 'sv', 'en'],
    ])
  })
})

test('a document may stay in a language that is no longer offered', () => {
  const { options, filterOptions } = language('language', 'documents.language')
  const offered = (siblingData: object) =>
    filterOptions?.({ options, siblingData, data: {}, req: {} as never }).map(
      (option) => Object(option).value,
    )
  expect(offered({})).toEqual(['sv', 'en', 'fi'])
  expect(offered({ language: 'ar' })).toEqual(['sv', 'en', 'ar', 'fi'])
  // And a reader whose letters came in Arabic gets them in Finnish from now on.
  expect([localeFrom('ar'), localeFrom(null), localeFrom('sv')]).toEqual(['fi', 'fi', 'sv'])
})

describe('a place that has a name in each of the country’s languages', () => {
  const oulu = { slug: 'oulu', code: '564', name: 'Oulu', officialName: 'Oulun kaupunki' }
  const place = { ...oulu, county: 'Pohjois-Pohjanmaa' } as never
  const told = (locale: 'fi' | 'sv' | 'en') => placeOf(place, locale)

  test('is called by the reader’s, under the address that it has always had', () => {
    expect(told('fi')).toMatchObject({ name: 'Oulu', officialName: 'Oulun kaupunki' })
    expect(told('sv')).toMatchObject({ name: 'Uleåborg', officialName: 'Uleåborg', slug: 'oulu' })
    expect([told('fi').county, told('sv').county]).toEqual(['Pohjois-Pohjanmaa', 'Norra Österbotten'])
    expect(storyCard({ slug: 'a', municipality: place } as never, 'sv').place?.name).toBe('Uleåborg')
  })

  test('keeps the name that is written where the country has none in the reader’s language', () => {
    expect(told('en')).toMatchObject({ name: 'Oulu', officialName: 'Oulun kaupunki' })
  })

  test('keeps the word of an editor who calls it something else', () => {
    const own = placeOf({ ...oulu, name: 'Oulun seutu' } as never, 'sv')
    expect(own).toMatchObject({ name: 'Oulun seutu', officialName: 'Oulun kaupunki' })
  })

  test('is found by each of them', () => {
    const rows = rowsOf('municipalities', {
      ...oulu,
      summary: { fi: 'Kirjasto.', sv: 'Bibliotek.' },
    } as never)
    expect(rows.map(({ locale, title }) => [locale, title])).toEqual([
      ['fi', 'Oulu'],
      ['sv', 'Uleåborg'],
    ])
    for (const { body } of rows) expect(body).toContain('Uleåborg')
  })
})

describe('what people see of it', () => {
  test('has its own name, in the admin’s mails too', () => {
    expect(mailTexts('sv').signature).toBe('Vänliga hälsningar\nKertomo')
    expect(mailTexts('fi').signature).toContain('Kertomo')
    expect(JSON.stringify(accountTexts('fi').mails.invitation('Aino', null, 'x'))).toContain('Kertomo')
    expect(reviewTexts('sv').languages.beside).toBe('På finska')
    expect(reviewTexts('en').ask.schedule.at).toBe('Day and time, Finnish time')
    expect(label('mistakes.originalFirst').sv).toContain('på finska först')
  })

  test('follows the clock in Helsinki, also when it is set', () => {
    expect(wallClock(new Date('2026-01-15T12:00:00Z'))).toBe('2026-01-15T14:00')
    expect(momentOf('2026-07-01T08:00')?.toISOString()).toBe('2026-07-01T05:00:00.000Z')
    // Clocks go from three to four on the last Sunday of March, and back an hour later in October.
    expect(oddityOf('2026-03-29T03:30')).toBe('skipped')
    expect(momentOf('2026-03-29T03:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(oddityOf('2026-10-25T03:30')).toBe('twice')
    expect(momentOf('2026-10-25T03:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(dayOf(new Date('2026-11-22T22:30:00Z'))).toBe('2026-11-23')
    expect(formatting('fi').day('2026-11-22T22:30:00Z')).toBe('23. marraskuuta 2026')
  })

  test('stands in the order of its alphabet, where å, ä and ö come last', () => {
    expect(['Öja', 'Åbo', 'Vasa', 'Ätsäri'].toSorted(alphabetically)).toEqual([
      ...['Vasa', 'Åbo', 'Ätsäri', 'Öja'],
    ])
  })
})

describe('organisation.config.ts', () => {
  const good = { country: 'fi', timeZone: 'Europe/Helsinki', languages: ['fi', 'sv'], product: 'Kertomo' }
  const said = (wrong: object) => {
    try {
      defineOrganisation({ ...good, ...wrong } as never)
      return null
    } catch (error) {
      return error instanceof OrganisationMistake ? error.message : error
    }
  }

  test('is taken as it is when all is right', () => expect(said({})).toBeNull())

  test.each([
    ['country', { country: 'no' }, 'country is se or fi, not "no".'],
    ['clock', { timeZone: 'Europe/Turku' }, 'timeZone is a name of the IANA’s'],
    ['clock that is only so many hours', { timeZone: '+02:00' }, 'timeZone is a name of the IANA’s'],
    ['clock that would end a question to the database', { timeZone: "UTC'--" }, 'timeZone is a name of the'],
    ['language', { languages: ['fi', 'no'] }, 'the product does not speak "no", but sv, sv-ll, en'],
    ['word that every object knows', { languages: ['toString'] }, 'the product does not speak "toString"'],
    ['list without a language', { languages: [] }, 'languages names at least one.'],
    ['list with a language twice', { languages: ['fi', 'fi'] }, 'languages names each language once.'],
    ['product without a name', { product: ' ' }, 'product is the name that people see, and not empty.'],
  ])('says in a sentence which %s is wrong', (_, wrong, sentence) => {
    expect(said(wrong)).toContain(`organisation.config.ts: ${sentence}`)
  })
})
