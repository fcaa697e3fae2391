import { expect, it, vi } from 'vitest'
import { accessibilityView } from '@/content/accessibility-view'
import { placeOf } from '@/content/place'
import { locales } from '@/domain/locales'
import { en as adminEnglish } from '@/messages/admin/en'
import { sv as adminSwedish } from '@/messages/admin/sv'
import { siteMessages } from '@/messages/site/messages'

vi.mock('@/domain/country', async (original) => {
  const house = await original<typeof import('@/domain/country')>()
  return { ...house, country: 'fi', pack: house.packOf('fi') }
})

it('in Finland readers hear of Finland’s law, in every language, and never of Sweden’s', () => {
  for (const locale of locales) {
    const said = JSON.stringify(siteMessages[locale].accessibility)
    expect(said).not.toMatch(/DOS-lagen|Swedish|svensk/i)
    expect(said).toContain('306/2019')
  }
})

it('in Finland nobody is asked to leave out a personnummer, which nobody there has', () => {
  const said = JSON.stringify(siteMessages.sv)
  expect(said).toContain('personbeteckning')
  expect(said).not.toContain('personnummer')
})

it('in Finland readers complain to Traficom, unless the statement says otherwise', () => {
  const authority = (doc: object) => accessibilityView(doc as never, [], 'sv').authority
  expect(authority({})).toEqual({
    name: 'Liikenne- ja viestintävirasto Traficom',
    url: 'https://www.saavutettavuusvaatimukset.fi',
  })
  expect(authority({ authorityName: 'En annan' })).toMatchObject({ name: 'En annan' })
})

it('in Finland forms show how Finland writes codes and regions, and who speaks for a child', () => {
  expect(adminSwedish.municipalities.code.help).toContain('Akaa är 020')
  expect(adminSwedish.municipalities.county.label).toBe('Landskap')
  expect(adminEnglish.municipalities.countyCode.label).toBe('Region code')
  expect(adminSwedish.consents.signatureRole.options.trustee).toBe('Företrädare')
})

it('in Finland a municipality that says not where it lies is drawn in the middle of Finland', () => {
  const { lat, lon } = placeOf({ slug: 'a', code: '020', name: 'Akaa' } as never, 'fi')
  expect([lat > 59 && lat < 70, lon > 19 && lon < 32]).toEqual([true, true])
})
