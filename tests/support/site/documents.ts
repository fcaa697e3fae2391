/** A small made-up stock of documents in the shape that Payload gives with `locale: 'all'`, from the project's facts. */

import type {
  AccessibilityDoc,
  ContactDoc,
  DocumentDoc,
  LexicalState,
  MediaDoc,
  ModuleDoc,
  MunicipalityDoc,
  PageDoc,
  ProjectDoc,
  ResearchDoc,
  SettingsDoc,
  StoryDoc,
} from '@/content/document-shapes'
import { support, supportIn } from '../../../example/content/support'
import { type ExampleLanguage, exampleLanguages } from '../../../example/languages'
import facts from '../../fixtures/facts.json'

const stamps = { createdAt: '2024-03-01T09:00:00.000Z', updatedAt: '2024-11-05T09:00:00.000Z' }
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })

export const richText = (...nodes: object[]): LexicalState => ({
  root: { type: 'root', children: nodes as never },
})

export const longText = richText(
  paragraph(
    'När höstlovet kom fylldes sporthallen av barn som inte hade någonstans att resa. Föreningarna ställde upp med tränare, kommunen öppnade lokalerna och familjerna lagade maten.',
  ),
  { type: 'heading', tag: 'h2', children: [text('Det började med en fråga')] },
  {
    type: 'paragraph',
    children: [
      text('Vad vill barnen själva? '),
      text('Svaret var enkelt', 1),
      text(': en plats att vara på, någon att vara med och något att göra. Läs mer om '),
      {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'projects', value: { slug: 'barn-i-fokus' } } },
        children: [text('projektet')],
      },
      text('.'),
    ],
  },
  {
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [text('Simning två dagar')] },
      { type: 'listitem', children: [text('Teater och målning')] },
    ],
  },
  {
    type: 'block',
    fields: {
      blockType: 'quotation',
      text: 'Den här verksamheten ger hopp om att barn kan bemötas på det sätt som dom har rätt till',
      attribution: null,
    },
  },
  {
    type: 'block',
    fields: {
      blockType: 'fact-box',
      title: 'Så gick det till',
      body: richText(paragraph('Kommunen, föreningslivet och projektet planerade tillsammans.')),
    },
  },
  {
    type: 'block',
    fields: {
      blockType: 'contact-card',
      contact: { ...stamps, id: 'c9', name: 'Jakob Lindfors', isNational: false },
    },
  },
)

export const municipalities: MunicipalityDoc[] = facts.municipalities.map((place) => ({
  ...stamps,
  ...place,
  id: place.code,
  slug: place.name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o'),
  summary: {
    sv: `${place.officialName} och projektet arbetar tillsammans för barn och familjer som har varit på flykt.`,
  },
}))

const placeOf = (code: string | null) => municipalities.find((place) => place.code === code)

export const projects: ProjectDoc[] = facts.projects
  .map((project, index) => ({
    ...stamps,
    id: project.slug,
    slug: project.slug,
    title: {
      sv: project.title,
      en: index
        ? 'Barn i fokus – lasting integration for families with children'
        : 'IMPACT – better support for children in network homes',
    },
    shortName: project.shortName,
    status: index ? ('ongoing' as const) : ('completed' as const),
    order: index ? 0 : 1,
    summary: {
      sv: index
        ? 'Platser för gemenskap, aktiviteter och nätverk, tillsammans med barn, familjer och nio kommuner.'
        : 'Stödet för ensamkommande barn i nätverkshem blev bättre, i Sverige och tre andra länder.',
      en: 'A summary in English.',
    },
    body: { sv: longText },
    aim: { sv: project.aim ?? 'En mer hållbar och inkluderande integration för barn och deras familjer.' },
    overallAim: { sv: project.overallAim ?? '' },
    targetGroup: { sv: project.targetGroup },
    trainingAudience: { sv: project.audienceOfTraining ?? '' },
    purposes: (project.trainingPurposes ?? []).map((purpose) => ({ text: { sv: purpose } })),
    funders: (project.funders ?? []).map((funder) => ({
      name: funder.name,
      expanded: { sv: funder.expanded },
      isEU: true,
      notice: {
        sv: 'Finansierat av Europeiska unionen',
        en: 'Funded by the European Union',
        ar: 'بتمويل من الاتحاد الأوروبي',
      },
    })),
    partners: project.partners ?? [],
    municipalities: project.municipalities.map(({ code, role }) => ({
      municipality: placeOf(code),
      role: role as 'site' | 'partner',
    })),
    quotes: project.quote
      ? [{ text: { sv: project.quote.text }, attribution: project.quote.attribution }]
      : [],
    glossary: (project.glossary ?? []).map(({ term, meaning }) => ({ term, meaning: { sv: meaning } })),
    materialLanguage: project.materialLanguage,
    pageLanguage: project.projectPageLanguage,
  }))
  .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))

const impact = projects.find(({ slug }) => slug === 'impact')
const barnIFokus = projects.find(({ slug }) => slug === 'barn-i-fokus')

const topicKeys = [
  'rights',
  'placement',
  'cases',
  'workshop',
  'investigation',
  'trauma',
  'honour',
  'breakdown',
  'ending',
  'inclusion',
  'self-care',
]

export const file = {
  id: 'file',
  url: '/api/files/file/forsta-aret.pdf',
  filename: 'forsta-aret.pdf',
  filesize: 1_430_000,
  mimeType: 'application/pdf',
  pages: 12,
}

export const picture: MediaDoc = {
  id: 'picture',
  url: '/api/media/file/drakar.webp',
  width: 1200,
  height: 800,
  alt: { sv: 'Nio drakar över gröna kullar.' },
}

export const documents: DocumentDoc[] = [
  {
    ...stamps,
    id: 'd1',
    slug: 'forsta-aret-med-barn-i-fokus',
    title: { sv: 'Första året med Barn i fokus' },
    summary: { sv: 'Vad projektet gjorde under det första året och hur långt det kom.' },
    kind: 'report',
    language: 'sv',
    project: barnIFokus,
    currentFile: file,
    isAccessible: 'tagged',
    editions: [],
  },
  {
    ...stamps,
    id: 'd2',
    slug: 'utbildningsmaterial',
    title: { sv: 'Utbildningsmaterial för socialsekreterare' },
    summary: { sv: 'Alla elva moduler i en fil.' },
    contents: [{ text: { sv: 'Barnets rättigheter' }, page: 3 }, { text: { sv: 'Trauma' } }],
    kind: 'training',
    language: 'sv',
    project: impact,
    currentFile: { ...file, url: '/api/files/file/utbildning.pdf', pages: 48 },
    isAccessible: 'untagged',
    editions: [
      {
        file: { ...file, url: '/api/files/file/utbildning-1.pdf' },
        version: '1.0',
        publishedOn: '2023-05-02',
        changeNote: { sv: 'Första utgåvan.' },
      },
    ],
  },
]

export const modules: ModuleDoc[] = (facts.projects[0]?.trainingTopics ?? []).map(({ number, title }) => ({
  ...stamps,
  id: `m${number}`,
  number,
  title: { sv: title },
  slug: `modul-${number}`,
  project: impact,
  summary: {
    sv: 'Vad modulen handlar om och vad gruppen får med sig därifrån, i två meningar som går att läsa på en minut.',
  },
  body: { sv: longText },
  part: { sv: number < 6 ? 'Barnet först' : 'När något är svårt' },
  audience: { sv: 'Barn- och familjehemssekreterare' },
  objectives: [
    { text: { sv: 'förklara vilka rättigheter barnet har' } },
    { text: { sv: 'se placeringen med barnets ögon' } },
  ],
  topics: [topicKeys[number - 1] ?? 'rights'],
  formats: number % 2 ? ['lecture'] : ['workshop'],
  minutes: number === 6 ? 120 : null,
  exercises: { sv: longText },
  cases: number === 3 ? 'composite' : 'none',
  contentNotice: [6, 7, 8].includes(number)
    ? { sv: 'Texten handlar om händelser som kan väcka starka känslor.' }
    : null,
  hasQuickExit: number === 7,
  documents: number === 1 ? documents.slice(1) : [],
}))

export const contacts: ContactDoc[] = facts.contacts.map((contact, index) => ({
  ...stamps,
  id: `c${index}`,
  name: contact.name,
  role: { sv: contact.role, en: contact.municipality ? 'Local project leader' : 'National project leader' },
  municipality: placeOf(contact.municipality),
  projects: [barnIFokus],
  isNational: contact.municipality === null,
}))

const titles = ['En fritid att längta till', 'Ett höstlov för alla', 'Hundra barn och en lång sommar']
const places = ['0136', '2582', '0880']

export const stories: StoryDoc[] = titles.map((title, index) => ({
  ...stamps,
  id: `s${index}`,
  title: {
    sv: title,
    en: [
      'Free time to look forward to',
      'An autumn break for everyone',
      'A hundred children and a long summer',
    ][index],
  },
  slug: ['en-fritid-att-langta-till', 'ett-hostlov-for-alla', 'hundra-barn'][index] ?? '',
  summary: {
    sv: [
      'Hur barn i Haninge fick en meningsfull fritid, och vad som krävdes av de vuxna.',
      'Kommunen, föreningarna och familjerna i Boden fyllde lovet tillsammans.',
      'Ett hundratal barn i Kalmar fick ett aktivt sommarlov.',
    ][index],
  },
  municipality: placeOf(places[index] ?? ''),
  project: barnIFokus,
  body: { sv: longText },
  quote: { sv: 'Det blev ett lov att minnas' },
  quotedRole: { sv: 'Förälder' },
  writerRole: { sv: 'Lokal projektledare' },
  lessons: [
    { did: { sv: 'Vi frågade först.' }, can: { sv: 'Fråga vad barnen vill göra.' } },
    { did: { sv: 'Vi höll samma tider.' }, can: { sv: 'Välj dagar som är desamma varje vecka.' } },
  ],
  themes: [['leisure', 'holiday', 'holiday'][index] ?? 'other'],
  activityDate: ['2024-09-14', '2024-10-31', '2024-07-03'][index],
  isNameFictional: index === 0,
  corrections:
    index === 1
      ? [{ date: '2024-11-20', text: { sv: 'Antalet föreningar var fel i en tidigare version.' } }]
      : [],
}))

export const research: ResearchDoc[] = [
  {
    ...stamps,
    id: 'r1',
    slug: 'foljeforskning',
    title: { sv: 'Följeforskning om Barn i fokus' },
    summary: { sv: 'Forskarna undersöker hur lokal kraft och samverkan gör skillnad.' },
    body: { sv: longText },
    institution: 'Örebro universitet',
    span: { sv: 'hela projektets gång' },
    question: { sv: 'Om och hur lokal kraft och samverkan gynnar integrationsprocessen för nyanlända barn.' },
    project: barnIFokus,
  },
]

export const pages: PageDoc[] = [
  {
    ...stamps,
    id: 'p1',
    slug: 'integritet',
    title: { sv: 'Så hanterar vi personuppgifter', en: 'How we handle personal data' },
    summary: { sv: 'Vad vi sparar, varför och hur länge.', en: 'What we keep, why and for how long.' },
    body: { sv: longText, en: longText },
  },
]

const inEach = <Value>(of: (locale: ExampleLanguage) => Value) =>
  Object.fromEntries(exampleLanguages.map((locale) => [locale, of(locale)]))

/** With the numbers of the example, so that pages are as heavy here as they are there. */
export const settings: SettingsDoc = {
  organisationName: 'Rädda Barnen',
  siteName: { sv: 'Berätta' },
  responsiblePublisher: null,
  lastReviewed: '2024-11-01',
  newsletterDay: 'thursday',
  processors: [
    { name: 'Driften AB', country: 'SE', task: { sv: 'Driver servern.' } },
    { name: 'Posten Inc.', country: 'US', safeguard: { sv: 'Standardavtalsklausuler.' } },
  ],
  support: support.map((line, at) => ({
    ...line,
    name: inEach((locale) => supportIn(locale).support[at]?.name),
    task: inEach((locale) => supportIn(locale).support[at]?.task),
    hours: inEach((locale) => supportIn(locale).support[at]?.hours),
  })),
  reportReader: inEach((locale) => supportIn(locale).reportReader),
}

export const accessibility: AccessibilityDoc = {
  actorName: 'Rädda Barnen',
  conformance: 'partial',
  assessedOn: '2024-10-01',
  updatedOn: '2024-11-01',
  method: 'own',
  inaccessible: [
    {
      what: { sv: 'Ett äldre dokument saknar taggar.' },
      reason: { sv: 'Det gjordes före 2020.' },
      alternative: { sv: 'Be om en annan form.' },
    },
  ],
}
