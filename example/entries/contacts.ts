/** The ten contacts, the national one first. */
import { contacts, contactTexts } from '../content/contacts'
import { municipalityFacts } from '../content/municipality-facts'
import { inOtherLanguages } from '../content/translations'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

/** @param today confirmed when the seed put them in: an unconfirmed contact hides after a year */
export const contactEntries = (today: string): readonly SeedEntry[] =>
  contacts.map(({ name, municipality }, order) => {
    const place = municipalityFacts.find(({ code }) => code === municipality)
    return {
      kind: 'contacts',
      key: name,
      shared: {
        name,
        order,
        isNational: !place,
        lastConfirmed: today,
        projects: [ref('projects', 'barn-i-fokus')],
        ...(place && { municipality: ref('municipalities', place.code) }),
      },
      texts: {
        sv: place ? contactTexts.local.sv(place.name) : contactTexts.national.sv,
        en: place ? contactTexts.local.en(place.name) : contactTexts.national.en,
        ...inOtherLanguages(({ roles }) => ({ role: place ? roles.local : roles.national })),
      },
    }
  })
