/** What the seed promises about its texts: nobody given away, easy to read, nothing of the sources' slips. */
import { describe, expect, it } from 'vitest'
import { checkDocument } from '@/domain/privacy/check-document'
import { readingLevel } from '@/domain/readability/reading-level'
import { pictures } from '../../../example/content/pictures'
import { translations } from '../../../example/content/translations'
import { entriesInOrder } from '../../../example/entries-in-order'
import { exampleLanguages } from '../../../example/languages'
import { wordsIn } from './words-in'

const entries = entriesInOrder('2026-11-22')
const professional = new Set(['training-modules', 'research'])
/** Lists of names and labels are no running text; LIX says something about sentences only. */
const longEnough = 40

const textsOf = (entry: (typeof entries)[number]) =>
  exampleLanguages.flatMap((locale) => {
    const own = locale === 'sv' ? { ...entry.texts.sv, ...entry.late } : entry.texts[locale]
    return own ? [{ locale, words: wordsIn(own) }] : []
  })

describe('the texts of the seed', () => {
  it.each(entries.map((entry) => [entry.kind, entry.key, entry] as const))(
    '%s %s gives nobody away',
    (kind, _, entry) => {
      const isContactBlock = kind === 'contacts'
      const fields = textsOf(entry).flatMap(({ locale, words }) =>
        words.map(({ path, text }) => ({ path, text, locale, isContactBlock })),
      )
      const options = { today: new Date('2026-11-22'), namesAreFictional: entry.shared.cases === 'fictional' }
      expect(checkDocument(fields, options)).toEqual([])
    },
  )

  it.each(entries.map((entry) => [entry.kind, entry.key, entry] as const))(
    '%s %s is easy to read',
    (kind, _, entry) => {
      const audience = professional.has(kind) ? 'professional' : 'public'
      for (const { locale, words } of textsOf(entry)) {
        const text = words
          .filter(({ path }) => !path.startsWith('contents'))
          .map((one) => one.text.replace(/([^.!?:])\s*$/u, '$1.'))
          .join('\n')
          .replaceAll('\n', '.\n')
        if (text.split(/\s+/).length < longEnough) continue
        const level = readingLevel(text, locale, audience)
        expect(level, `${locale}: LIX ${level.lix}, at most ${level.target.lix}`).toMatchObject({
          isTooHard: false,
        })
      }
    },
  )

  it('carries no slip of the source pages', () => {
    for (const { path, text } of wordsIn(entries)) {
      expect(text, path).not.toMatch(/\u00A0|vplatser|barn-och/)
    }
  })

  it('invents no address, number or photograph for a contact', () => {
    for (const { shared } of entries.filter(({ kind }) => kind === 'contacts')) {
      expect(Object.keys(shared).sort()).toEqual(
        [
          'isNational',
          'lastConfirmed',
          'name',
          'order',
          'projects',
          ...(shared.municipality ? ['municipality'] : []),
        ].sort(),
      )
    }
  })

  it('describes every picture differently, in Swedish and English', () => {
    const said = pictures.flatMap(({ alt }) => [alt.sv, alt.en])
    expect(new Set(said).size).toBe(pictures.length * 2)
  })

  it('says that every translation wants a native reader', () => {
    const flagged = entries.filter(({ shared }) => Array.isArray(shared.translations))
    expect(flagged.map(({ key }) => key)).toEqual([
      'vocabularies',
      'impact',
      'barn-i-fokus',
      'hjalp',
      'integritet',
      'home',
      'standing-texts',
      'site-settings',
    ])
    for (const { shared } of flagged)
      expect(shared.translations).toHaveLength(Object.keys(translations).length)
  })

  it('says of each number of help where it comes from, and leaves it to a person to have checked it', () => {
    const settings = entries.find(({ kind }) => kind === 'site-settings')
    const lines = settings?.shared.support as { phone?: string; source?: string; checkedOn?: string }[]
    expect(lines.flatMap(({ phone }) => phone ?? [])).toEqual([
      '112',
      '116 111',
      '020-50 50 50',
      '90101',
      '1177',
      '113 13',
    ])
    for (const { phone, source, checkedOn } of lines) {
      if (phone) expect(source, phone).toMatch(/^https:/)
      expect(checkedOn).toBeUndefined()
    }
  })

  it.each(exampleLanguages)(
    'tells in %s on which grounds data is used, what one may ask, and where to complain',
    (locale) => {
      const notice = entries.find(({ key }) => key === 'integritet')
      const text = JSON.stringify(notice?.texts[locale])
      for (const said of ['GDPR', '6.1 f', '6.1 c', '9.2 a', 'https://www.imy.se/'])
        expect(text).toContain(said)
      // To answer, to tell of the work, and against misuse; the fourth is named beside 6.1 c.
      expect(text?.match(/6\.1 f/g)).toHaveLength(3)
    },
  )
})
