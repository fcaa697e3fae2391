import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import {
  declaredQuery,
  localeOf,
  pathTo,
  type Route,
  reservedSlugs,
  resolvePath,
  routeKinds,
} from '@/domain/routes'

const withSlug = new Set(
  routeKinds.filter((kind) => /a-slug/.test(pathTo({ kind, slug: 'a-slug' } as Route))),
)
const examples = routeKinds.map((kind) => (withSlug.has(kind) ? { kind, slug: 'a-slug' } : { kind }) as Route)

describe('the addresses of the site', () => {
  it('are these, in Swedish and English', () => {
    expect(
      Object.fromEntries(
        examples.map((route) => [route.kind, `${pathTo(route, 'sv')}  ${pathTo(route, 'en')}`]),
      ),
    ).toMatchSnapshot()
  })

  it('lead back to where they came from, in every language', () => {
    for (const locale of locales)
      for (const route of examples) {
        const found = resolvePath(pathTo(route, locale))
        expect(found?.route).toEqual(route)
      }
  })

  it('give the privacy page one address', () => {
    expect(pathTo({ kind: 'page', slug: 'integritet' }, 'en')).toBe('/en/privacy')
    expect(pathTo({ kind: 'page', slug: 'integritet' }, 'sv')).toBe('/integritet')
  })

  it('are English in every language but Swedish, that of the page about the site too', () => {
    const about = { kind: 'page', slug: 'om' } as const
    expect(pathTo(about, 'sv')).toBe('/om')
    expect(pathTo(about, 'en')).toBe('/en/about')
    expect(resolvePath('/ar/about')?.route).toEqual(about)
    // The address that it had leads to the new one.
    expect(resolvePath('/en/om')?.route).toEqual(about)
    expect(reservedSlugs).toContain('about')
  })

  it('know the language of a path that leads nowhere', () => {
    expect(resolvePath('/ar/no/such/place')).toBeUndefined()
    expect(localeOf('/ar/no/such/place')).toBe('ar')
    expect(localeOf('/projekt')).toBe('sv')
    expect(localeOf('/english')).toBe('sv')
  })

  it('do not answer to Swedish segments under an English prefix', () => {
    expect(resolvePath('/en/projekt/impact')).toBeUndefined()
  })

  it('listen to declared query parameters only', () => {
    expect(declaredQuery('/berattelser')).toContain('page')
    expect(declaredQuery('/projekt/impact')).toEqual([])
    expect(declaredQuery('/nowhere/at/all')).toEqual([])
  })
})
