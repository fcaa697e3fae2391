/** The two projects. */
import type { ChildrenInCare } from '@/domain/safeguarding/children-in-care'
import { fundingNotice } from '../content/funding-notice'
import { barnIFokusTexts } from '../content/projects/barn-i-fokus'
import { impactTexts } from '../content/projects/impact'
import type { ProjectText } from '../content/shapes'
import { trainingModules } from '../content/training-modules'
import { inOtherLanguages, needingNativeReader } from '../content/translations'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

const takingPart = (role: 'site' | 'partner', ...codes: readonly string[]) =>
  codes.map((code) => ({ municipality: ref('municipalities', code), role }))

const words = (...terms: readonly string[]) => terms.map((term) => ({ term }))

const funder = (expanded: string, notice: string) => ({ funders: [{ expanded, notice }] })

/** A project's text points at its documents, which point back: the Swedish body waits until both have ids. */
const bodyLate = ({ body }: ProjectText) => ({ late: { body } })
const withoutBody = ({ body: _, ...rest }: ProjectText) => rest

/** As safeguarding answers, by the project's key. IMPACT is about children in others' homes. */
export const childrenInCareAnswers: readonly (readonly [key: string, answer: ChildrenInCare])[] = [
  ['impact', 'yes'],
  ['barn-i-fokus', 'no'],
]

const impact: SeedEntry = {
  kind: 'projects',
  key: 'impact',
  shared: {
    slug: 'impact',
    shortName: 'IMPACT',
    status: 'completed',
    order: 1,
    cover: ref('media', 'homes'),
    funders: [{ name: 'AMIF', isEU: true }],
    // The source names countries and no partner organisations, so neither do we.
    partners: [{ country: 'NL' }, { country: 'IT' }, { country: 'FR' }],
    municipalities: takingPart('partner', '1280'),
    glossary: words('alternative care', 'nätverkshem', 'familjehem', 'ensamkommande barn'),
    materialLanguage: 'sv',
    pageLanguage: 'en',
    translations: needingNativeReader(),
  },
  // Its modules point back at it.
  late: {
    body: impactTexts.sv.body,
    modules: trainingModules.map(({ slug }) => ref('training-modules', slug)),
  },
  texts: {
    sv: {
      ...withoutBody(impactTexts.sv),
      ...funder('Asyl-, migrations- och integrationsfonden', fundingNotice.sv),
    },
    en: { ...impactTexts.en, ...funder('Asylum, Migration and Integration Fund', fundingNotice.en) },
    ...inOtherLanguages(({ impact: texts, impactNotice }) => ({
      ...texts,
      ...funder(impactNotice.expanded, impactNotice.notice),
    })),
  },
}

/** Its status is for an editor to set: the source only speaks in the present tense. */
const barnIFokus: SeedEntry = {
  kind: 'projects',
  key: 'barn-i-fokus',
  shared: {
    slug: 'barn-i-fokus',
    shortName: 'Barn i fokus',
    order: 2,
    glossary: words('barnkonventionen', 'socialtjänsten'),
    cover: ref('media', 'kites'),
    municipalities: takingPart(
      'site',
      '2582',
      '2482',
      '1962',
      '2084',
      '0136',
      '1485',
      '1290',
      '0880',
      '1463',
    ),
    translations: needingNativeReader(),
  },
  ...bodyLate(barnIFokusTexts.sv),
  texts: {
    ...barnIFokusTexts,
    sv: withoutBody(barnIFokusTexts.sv),
    ...inOtherLanguages(({ barnIFokus: texts }) => texts),
  },
}

export const projectEntries: readonly SeedEntry[] = [impact, barnIFokus]
