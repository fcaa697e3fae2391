/** The menu and the footer, in all eight languages: each place under the name that stands on the place itself. */

import { siteMessages } from '@/messages/site/messages'
import { type ExampleLanguage, exampleLanguages } from '../languages'
import { ref } from '../reference'
import { helpSlug } from './pages/help'

type Label = { readonly [L in ExampleLanguage]: string }
type Link = { readonly kind: string; readonly page?: ReturnType<typeof ref>; readonly label: Label }
type Place = keyof (typeof siteMessages)['sv']['nav']

const place = (kind: Place): Link => ({
  kind,
  label: Object.fromEntries(
    exampleLanguages.map((locale) => [locale, siteMessages[locale].nav[kind]]),
  ) as Label,
})

export const main: readonly Link[] = [
  place('projects'),
  place('training'),
  place('municipalities'),
  place('stories'),
  place('research'),
  place('resources'),
  place('contact'),
]

export const footer: readonly Link[] = [
  {
    kind: 'page',
    page: ref('pages', 'om'),
    label: {
      sv: 'Om webbplatsen',
      'sv-ll': 'Om sidan',
      en: 'About this site',
      ar: 'عن الموقع',
      so: 'Ku saabsan bogga',
      uk: 'Про сайт',
      prs: 'درباره سایت',
      ti: 'ብዛዕባ እዚ መርበብ',
    },
  },
  {
    kind: 'page',
    page: ref('pages', helpSlug),
    label: {
      sv: 'Hjälp och dina rättigheter',
      'sv-ll': 'Hjälp och dina rättigheter',
      en: 'Help and your rights',
      ar: 'المساعدة وحقوقك',
      prs: 'کمک و حقوق شما',
      so: 'Caawimaad iyo xuquuqdaada',
      uk: 'Допомога і ваші права',
      ti: 'ሓገዝን መሰላትኩምን',
    },
  },
  place('glossary'),
  place('accessibility'),
  {
    kind: 'privacy',
    label: {
      sv: 'Integritet',
      'sv-ll': 'Dina uppgifter',
      en: 'Privacy',
      ar: 'الخصوصية',
      so: 'Asturnaanta',
      uk: 'Приватність',
      prs: 'حریم خصوصی',
      ti: 'ብሕትውና',
    },
  },
  place('concern'),
  place('contact'),
]
