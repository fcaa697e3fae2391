/** What a Finnish organisation writes, one of each kind: in Finnish first, most of it in Swedish and English too. */
import { paragraph } from '../../support/rich-text'

type Fields = Readonly<Record<string, unknown>>

export type Entry = {
  readonly kind: string
  readonly isGlobal?: true
  /** By which others point at it: `ref('oulu')`. */
  readonly key?: string
  readonly shared?: Fields
  readonly texts: { readonly fi: Fields; readonly sv?: Fields; readonly en?: Fields }
}

export const ref = (key: string) => `ref:${key}`

const today = new Date().toISOString().slice(0, 10)

export const finnishContent: readonly Entry[] = [
  {
    kind: 'vocabularies',
    isGlobal: true,
    shared: { themes: [{ key: 'leikki' }], topics: [{ key: 'tuki' }], formats: [{ key: 'tyopaja' }] },
    texts: {
      fi: {
        themes: [{ label: 'Leikki' }],
        topics: [{ label: 'Tuki' }],
        formats: [{ label: 'Työpaja' }],
      },
      sv: { themes: [{ label: 'Lek' }], topics: [{ label: 'Stöd' }], formats: [{ label: 'Verkstad' }] },
    },
  },
  {
    kind: 'brand',
    isGlobal: true,
    shared: { accent: '#1d5c3a', calm: '#3a2a5c', ground: '#f4f7f2' },
    texts: { fi: {} },
  },
  {
    kind: 'organisations',
    shared: { name: 'Lumikki-yliopisto', kind: 'university', country: 'FI' },
    texts: { fi: {} },
  },
  {
    kind: 'municipalities',
    key: 'oulu',
    shared: {
      ...{ code: '564', name: 'Oulu', officialName: 'Oulun kaupunki' },
      ...{ county: 'Pohjois-Pohjanmaa', countyCode: '17', lat: 65.01, lon: 25.47 },
    },
    texts: {
      fi: { summary: 'Perheet tapaavat kirjastossa.', body: paragraph('Toimintaa on kolmessa talossa.') },
      sv: { summary: 'Familjer träffas i biblioteket.', body: paragraph('Verksamheten finns i tre hus.') },
    },
  },
  {
    kind: 'municipalities',
    key: 'vaasa',
    shared: {
      ...{ code: '905', name: 'Vaasa', officialName: 'Vaasan kaupunki' },
      ...{ county: 'Pohjanmaa', countyCode: '15', lat: 63.1, lon: 21.62 },
    },
    texts: { fi: { summary: 'Lapset rakentavat majoja metsään.' } },
  },
  {
    kind: 'projects',
    key: 'yhdessa',
    shared: {
      shortName: 'Yhdessä',
      status: 'ongoing',
      funders: [{ name: 'STEA' }],
      municipalities: [
        { municipality: ref('oulu'), role: 'site' },
        { municipality: ref('vaasa'), role: 'partner' },
      ],
      glossary: [{ term: 'varhainen tuki' }],
    },
    texts: {
      fi: {
        title: 'Yhdessä – tukea perheille',
        summary: 'Kaksi kuntaa ja sata perhettä tekevät arjesta helpompaa.',
        body: paragraph('Hanke tuo perheet yhteen kirjastoihin ja kerhotaloihin.'),
        aim: 'Jokaisella lapsella on paikka, jossa olla.',
        glossary: [{ meaning: 'Apua ennen kuin pulmat kasvavat.' }],
      },
      sv: {
        title: 'Tillsammans – stöd till familjer',
        summary: 'Två kommuner och hundra familjer gör vardagen lättare.',
        body: paragraph('Projektet för samman familjer i bibliotek och klubbhus.'),
        aim: 'Varje barn har en plats att vara på.',
        glossary: [{ meaning: 'Hjälp innan bekymren växer.' }],
      },
      en: {
        title: 'Together – support for families',
        summary: 'Two municipalities and a hundred families make the days easier.',
        body: paragraph('The project brings families together in libraries and club houses.'),
      },
    },
  },
  {
    kind: 'documents',
    key: 'opas',
    shared: { kind: 'report', language: 'fi', currentFile: ref('file'), project: ref('yhdessa') },
    texts: {
      fi: { title: 'Opas kerhoille', summary: 'Näin kerho alkaa.' },
      sv: { title: 'Guide för klubbar', summary: 'Så börjar en klubb.' },
    },
  },
  {
    kind: 'training-modules',
    key: 'kohtaaminen',
    shared: { number: 1, project: ref('yhdessa'), topics: ['tuki'], formats: ['tyopaja'], minutes: 90 },
    texts: {
      fi: {
        title: 'Perheen kohtaaminen',
        summary: 'Miten kuunnellaan, kun aikaa on vähän.',
        audience: 'Kerho-ohjaajille',
        body: paragraph('Harjoitukset tehdään pareittain.'),
      },
      sv: { title: 'Att möta en familj', summary: 'Hur man lyssnar när tiden är knapp.' },
    },
  },
  {
    kind: 'contacts',
    shared: {
      ...{ name: 'Aino Virtanen', inbox: 'aino@kertomo.example', municipality: ref('oulu') },
      ...{ projects: [ref('yhdessa')], lastConfirmed: today },
    },
    texts: { fi: { role: 'Koordinaattori' }, sv: { role: 'Samordnare' }, en: { role: 'Coordinator' } },
  },
  {
    kind: 'stories',
    key: 'syksy',
    shared: {
      ...{ municipality: ref('oulu'), project: ref('yhdessa') },
      ...{ themes: ['leikki'], cover: ref('picture') },
    },
    texts: {
      fi: {
        title: 'Syyspäivä kirjastossa',
        summary: 'Kirjasto täyttyi leikistä.',
        body: paragraph('Luimme ääneen ja leivoimme pullaa koko iltapäivän.'),
        quote: 'Tänne tullaan uudestaan.',
        quotedRole: 'Vanhempi',
      },
      sv: {
        title: 'En höstdag i biblioteket',
        summary: 'Biblioteket fylldes av lek.',
        body: paragraph('Vi läste högt och bakade bullar hela eftermiddagen.'),
      },
    },
  },
  {
    kind: 'research',
    shared: { institution: 'Lumikki-yliopisto', project: ref('yhdessa') },
    texts: {
      fi: { title: 'Mitä kerho muuttaa', summary: 'Tutkijat seuraavat kerhoja kaksi vuotta.' },
      en: { title: 'What a club changes', summary: 'Researchers follow the clubs for two years.' },
    },
  },
  ...(
    [
      ['tietoa', 'Tietoa sivustosta', 'Om webbplatsen', 'About this site'],
      ['tietosuoja', 'Tietosuoja', 'Integritet', 'Privacy'],
    ] as const
  ).map(([slug, fi, sv, en]) => ({
    kind: 'pages',
    key: slug,
    shared: { slug },
    texts: {
      fi: { title: fi, body: paragraph('Kerromme, mitä teemme ja miksi.') },
      sv: { title: sv, body: paragraph('Vi berättar vad vi gör och varför.') },
      en: { title: en, body: paragraph('We tell what we do, and why.') },
    },
  })),
  {
    kind: 'standing-texts',
    isGlobal: true,
    texts: {
      fi: { stories: 'Kertomuksia kunnista.', projects: 'Hankkeemme.' },
      sv: { stories: 'Ur kommunernas vardag.', projects: 'Våra projekt.' },
    },
  },
  {
    kind: 'consent-texts',
    isGlobal: true,
    texts: {
      fi: Object.fromEntries(
        ['about', 'howLong', 'refusing', 'takingBack'].map((field) => [field, 'Kysymme lupaa ensin.']),
      ),
    },
  },
  {
    kind: 'site-settings',
    isGlobal: true,
    shared: {
      ...{ organisationName: 'Perhetalo ry', responsiblePublisher: 'Aino Virtanen', newsletterDay: 'monday' },
      ...{ contactInbox: 'posti@kertomo.example', safeguardingInbox: 'turva@kertomo.example' },
      controller: { name: 'Perhetalo ry', address: 'PL 1, 90101 Oulu', contact: 'posti@kertomo.example' },
      privacyContact: 'tietosuoja@kertomo.example',
      support: [{ phone: '112', isAlwaysOpen: true }],
    },
    texts: {
      fi: {
        siteName: 'Perhetalon kertomuksia',
        tagline: 'Arkea kahdesta kunnasta',
        support: [{ name: 'Hätänumero', task: 'Kun joku on vaarassa nyt.' }],
      },
      sv: {
        siteName: 'Perhetalos historier',
        tagline: 'Vardag i två kommuner',
        support: [{ name: 'Nödnumret', task: 'När någon är i fara nu.' }],
      },
      en: {
        siteName: 'Stories of Perhetalo',
        tagline: 'Everyday life in two municipalities',
        support: [{ name: 'Emergency number', task: 'When somebody is in danger now.' }],
      },
    },
  },
  {
    kind: 'accessibility-statement',
    isGlobal: true,
    shared: {
      ...{ actorName: 'Perhetalo ry', assessedOn: today, updatedOn: today },
      ...{ authorityName: 'Lupa- ja valvontavirasto', authorityUrl: 'https://www.webbtillganglighet.fi/' },
      inaccessible: [{}],
    },
    texts: {
      fi: {
        serviceName: 'Perhetalon kertomuksia',
        methodText: 'Kävimme sivut läpi itse.',
        feedbackText: 'Kerro meille, jos jokin ei toimi.',
        inaccessible: [{ what: 'Vanhoja tiedostoja ei ole merkitty.', reason: 'Työ on kesken.' }],
      },
    },
  },
  {
    kind: 'navigation',
    isGlobal: true,
    shared: {
      main: ['projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact'].map(
        (kind) => ({ kind }),
      ),
      // In Finnish alone: what other readers see of it is a fallback, and has to say so.
      doors: [{ kind: 'training' }, { kind: 'project', project: ref('yhdessa') }],
      footer: [
        { kind: 'page', page: ref('tietoa') },
        ...['glossary', 'accessibility', 'privacy', 'concern'].map((kind) => ({ kind })),
      ],
    },
    texts: {
      fi: {
        doors: [
          { label: 'Olet ohjaaja', text: 'Harjoituksia kerhoihin.' },
          { label: 'Olet vanhempi', text: 'Missä perheet tapaavat.' },
        ],
        footer: [{ label: 'Tietoa sivustosta' }],
      },
    },
  },
  {
    kind: 'home',
    isGlobal: true,
    shared: {
      blocks: [
        { blockType: 'projects' },
        { blockType: 'stories', count: 3 },
        { blockType: 'map' },
        { blockType: 'training' },
        { blockType: 'contacts' },
        {
          blockType: 'numbers',
          numbers: [
            { counted: 'municipalities', label: 'kuntaa' },
            { value: 100, label: 'perhettä' },
          ],
        },
        { blockType: 'quotation' },
        { blockType: 'call-to-action', page: ref('tietoa') },
        { blockType: 'free-text', body: paragraph('Täällä kerromme, mitä perheet tekevät yhdessä.') },
        { blockType: 'documents', documents: [ref('opas')] },
        { blockType: 'research' },
      ],
    },
    texts: {
      fi: {
        title: 'Jokaisella lapsella on paikka',
        summary: 'Perhetalo tekee työtä kuntien kanssa.',
        blocks: [
          {},
          {},
          { text: 'Valitse kunta.' },
          { text: 'Harjoituksia kerhoihin.' },
          { text: 'Kirjoita meille.' },
          {},
          { text: 'Tänne tullaan uudestaan.', attribution: 'Vanhempi' },
          { label: 'Lue lisää' },
        ],
      },
      sv: { title: 'Varje barn har en plats', summary: 'Perhetalo arbetar med kommuner.' },
      en: { title: 'Every child has a place', summary: 'Perhetalo works with municipalities.' },
    },
  },
]
