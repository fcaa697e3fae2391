/** Every template of the public site, drawn from the stock of `documents.ts` in any language: for tests and for looking at. */
import type { ReactElement } from 'react'
import { accessibilityView } from '@/content/accessibility-view'
import { contactView } from '@/content/contact-view'
import type { VocabulariesDoc } from '@/content/document-shapes'
import { documentCard, documentView } from '@/content/document-view'
import type { HomeView } from '@/content/home'
import { moduleCard, moduleView } from '@/content/module-view'
import { municipalityCard, municipalityView } from '@/content/municipality-view'
import { pageView } from '@/content/page-view'
import { pictureView } from '@/content/picture'
import { privacyFactsView } from '@/content/privacy-facts'
import { projectCard, projectView } from '@/content/project-view'
import { researchView } from '@/content/research-view'
import { richText } from '@/content/rich-text'
import { siteFrameView } from '@/content/site-frame'
import { storyCard, storyView } from '@/content/story-view'
import { supportView } from '@/content/support'
import { listRoutes } from '@/domain/kinds'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { siteMessages } from '@/messages/site/messages'
import { AccessibilityPage } from '@/site/accessibility/accessibility-page'
import { ConcernPage } from '@/site/concern/concern-page'
import { ContactPage } from '@/site/contact/contact-page'
import { EmbedPage } from '@/site/embed/embed-page'
import { ErrorPage } from '@/site/errors/error-page'
import type { Frame } from '@/site/frame/frame'
import { siteLookOf } from '@/site/frame/look'
import { GlossaryPage } from '@/site/glossary/glossary-page'
import { HomePage } from '@/site/home/home-page'
import { SoonPage } from '@/site/home/soon-page'
import { ThanksPage } from '@/site/layout/thanks-page'
import { MunicipalitiesPage } from '@/site/municipality/municipalities-page'
import { MunicipalityPage } from '@/site/municipality/municipality-page'
import { LinkPage } from '@/site/newsletter/link-page'
import { NewsletterPage } from '@/site/newsletter/newsletter-page'
import { PrivacyFacts } from '@/site/pages/privacy-facts'
import { TextPage } from '@/site/pages/text-page'
import { ProjectPage } from '@/site/project/project-page'
import { ProjectsPage } from '@/site/project/projects-page'
import { ResearchPage } from '@/site/research/research-page'
import { DocumentPage } from '@/site/resources/document-page'
import { ResourcesPage } from '@/site/resources/resources-page'
import { SearchPage } from '@/site/search/search-page'
import { SpecimenPage } from '@/site/specimen/specimen-page'
import { StoriesPage } from '@/site/story/stories-page'
import { StoryPage } from '@/site/story/story-page'
import { ModulePage } from '@/site/training/module-page'
import { TrainingPage } from '@/site/training/training-page'
import { homeWords } from '../../../example/content/home'
import { standingTexts } from '../../../example/content/standing-texts'
import { vocabularyWords } from '../../../example/content/vocabularies'
import { type ExampleLanguage, exampleLanguages } from '../../../example/languages'
import * as stock from './documents'

const doors = [
  { kind: 'training', label: { sv: 'Du är socialsekreterare' }, text: { sv: 'Elva moduler med övningar.' } },
  { kind: 'contact', label: { sv: 'Du arbetar i en kommun' }, text: { sv: 'Så arbetar nio kommuner.' } },
  { kind: 'page', page: stock.pages[0], label: { sv: 'Du är barn eller förälder' } },
  { kind: 'page', label: { sv: 'Ingenstans' } },
]

/** The example is not written in every language that the product speaks. */
const exampleIn = (locale: Locale): ExampleLanguage => exampleLanguages.find((one) => one === locale) ?? 'en'

const standingTextsIn = (locale: Locale) =>
  Object.fromEntries(
    listRoutes.map((list) => [list, { [exampleIn(locale)]: standingTexts[exampleIn(locale)][list] }]),
  )

const vocabulariesIn = (locale: Locale): VocabulariesDoc =>
  Object.fromEntries(
    Object.entries(vocabularyWords).map(([vocabulary, words]) => [
      vocabulary,
      Object.entries(words).map(([key, word]) => ({
        key,
        label: { [exampleIn(locale)]: word[exampleIn(locale)] },
      })),
    ]),
  )

export const frameOf = (locale: Locale, route: Route): Frame => ({
  locale,
  route,
  say: siteMessages[locale],
  site: siteFrameView(
    {
      settings: stock.settings,
      navigation: { doors },
      texts: standingTextsIn(locale),
      words: vocabulariesIn(locale),
    },
    locale,
  ),
  look: siteLookOf({}),
  origin: 'https://example.org',
})

const noState = { values: {}, mistakes: [], stamp: 'stamp' }
const wrongState = {
  values: { replyTo: 'a@b' },
  mistakes: [{ field: 'text' as const, name: 'textMissing' as const }],
  stamp: 'stamp',
}
const first = <Thing,>(things: readonly Thing[], at = 0): Thing => {
  const thing = things[at]
  if (thing === undefined) throw new Error(`the stock has no number ${at}`)
  return thing
}

type Template = (locale: Locale) => ReactElement

const draw =
  (route: Route, page: (frame: Frame, locale: Locale) => ReactElement): Template =>
  (locale) =>
    page(frameOf(locale, route), locale)

const stories = (locale: Locale) => stock.stories.map((doc) => storyCard(doc, locale))
const modules = (locale: Locale) => stock.modules.map((doc) => moduleCard(doc, locale))
const places = (locale: Locale) =>
  stock.municipalities.map((doc) => municipalityCard(doc, stock.projects, locale))
const support = (locale: Locale) => supportView(stock.settings, locale)
const contacts = (locale: Locale) => stock.contacts.map((doc) => contactView(doc, locale))

const project = (slug: string): Template =>
  draw({ kind: 'project', slug }, (frame, locale) => {
    const doc = first(stock.projects.filter((each) => each.slug === slug))
    const isImpact = slug === 'impact'
    const around = {
      modules: isImpact ? stock.modules : [],
      research: isImpact ? [] : stock.research,
      documents: stock.documents.filter(({ project }) => project === doc),
      stories: isImpact ? [] : stock.stories,
      contacts: isImpact ? [] : stock.contacts,
    }
    return <ProjectPage view={projectView(doc, around, locale)} frame={frame} />
  })

const module = (number: number): Template =>
  draw({ kind: 'module', slug: `modul-${number}` }, (frame, locale) => (
    <ModulePage
      view={moduleView(first(stock.modules, number - 1), locale)}
      neighbours={{ previous: modules(locale)[number - 2], next: modules(locale)[number] }}
      support={number === 7 ? support(locale) : undefined}
      frame={frame}
    />
  ))

const municipality = (code: string): Template => {
  const doc = first(stock.municipalities.filter((each) => each.code === code))
  return draw({ kind: 'municipality', slug: doc.slug }, (frame, locale) => {
    const around = {
      stories: stock.stories.filter((story) => story.municipality === doc),
      contacts: stock.contacts.filter((contact) => contact.municipality === doc),
      projects: stock.projects,
      places: places(locale),
    }
    return <MunicipalityPage view={municipalityView(doc, around, locale)} frame={frame} />
  })
}

const options = {
  municipalities: places(defaultLocale).map(({ slug, name }) => ({ value: slug, label: name })),
  themes: ['leisure', 'holiday'],
  projects: [],
  years: ['2024', '2023'],
}

/** The front page as the example has it. */
function home(locale: Locale): HomeView {
  const lang = exampleIn(locale)
  const words = homeWords[lang]
  const own = (text: string) => ({ text, lang })
  return {
    title: own(words.title),
    lead: own(words.lead),
    picture: undefined,
    languages: [...locales],
    blocks: [
      {
        kind: 'projects',
        title: undefined,
        projects: stock.projects.map((doc) => projectCard(doc, locale)),
      },
      { kind: 'stories', title: undefined, stories: stories(locale) },
      { kind: 'map', title: undefined, text: own(words.map), places: places(locale) },
      {
        kind: 'training',
        title: own(words.training),
        text: own(words.trainingText),
        modules: modules(locale),
      },
      {
        kind: 'contacts',
        title: undefined,
        text: own(words.contacts),
        contacts: contacts(locale).filter(({ isNational }) => isNational),
      },
    ],
  }
}

/** Every block that the example has none of, in Swedish alone. */
function otherBlocks(locale: Locale): HomeView {
  const swedish = (text: string) => ({ text, lang: 'sv' as const })
  const title = swedish('Det vi vet')
  const body = richText({ sv: stock.longText }, locale)
  return {
    title: swedish('Barn på flykt'),
    lead: undefined,
    picture: pictureView(stock.picture, locale),
    languages: ['sv'],
    blocks: [
      {
        kind: 'numbers',
        title,
        numbers: [
          { count: 9, label: swedish('kommuner') },
          { count: 12_000, label: swedish('barn') },
        ],
      },
      { kind: 'quotation', text: swedish('Nu vet jag vem jag ska fråga.'), attribution: swedish('förälder') },
      { kind: 'call-to-action', title, text: undefined, label: swedish('Läs mer'), to: '/om' },
      ...(body ? [{ kind: 'free-text' as const, body }] : []),
      { kind: 'documents', title, documents: stock.documents.map((doc) => documentCard(doc, locale)) },
      { kind: 'research', title, research: stock.research.map((doc) => researchView(doc, locale)) },
    ],
  }
}

export const templates = {
  home: draw({ kind: 'home' }, (frame, locale) => <HomePage view={home(locale)} frame={frame} />),
  homeOfOtherBlocks: draw({ kind: 'home' }, (frame, locale) => (
    <HomePage view={otherBlocks(locale)} frame={frame} />
  )),
  soon: draw({ kind: 'home' }, (frame) => <SoonPage frame={frame} />),
  projects: draw({ kind: 'projects' }, (frame, locale) => (
    <ProjectsPage view={stock.projects.map((doc) => projectCard(doc, locale))} frame={frame} />
  )),
  impact: project('impact'),
  barnIFokus: project('barn-i-fokus'),
  training: draw({ kind: 'training' }, (frame, locale) => (
    <TrainingPage
      view={{
        modules: modules(locale),
        total: stock.modules.length,
        chosen: {
          topic: undefined,
          audience: undefined,
          form: undefined,
          time: undefined,
          language: undefined,
        },
        options: {
          topics: ['rights', 'trauma'],
          audiences: [],
          forms: ['lecture', 'workshop'],
          times: ['half'],
          languages: ['sv'],
        },
        documents: stock.documents.slice(1).map((doc) => documentCard(doc, locale)),
      }}
      frame={frame}
    />
  )),
  module: module(3),
  moduleWithExit: module(7),
  municipalities: draw({ kind: 'municipalities' }, (frame, locale) => (
    <MunicipalitiesPage view={places(locale)} frame={frame} />
  )),
  boden: municipality('2582'),
  emptyMunicipality: municipality('1463'),
  stories: draw({ kind: 'stories' }, (frame, locale) => (
    <StoriesPage
      view={{
        stories: stories(locale),
        total: 26,
        isAtLeast: false,
        page: 2,
        pages: 3,
        chosen: { municipality: undefined, theme: 'leisure', project: undefined, year: undefined },
        options,
      }}
      frame={frame}
    />
  )),
  story: draw({ kind: 'story', slug: 'ett-hostlov-for-alla' }, (frame, locale) => (
    <StoryPage
      view={storyView(first(stock.stories, 1), locale)}
      more={stories(locale).slice(0, 1)}
      frame={frame}
    />
  )),
  research: draw({ kind: 'research' }, (frame, locale) => (
    <ResearchPage view={stock.research.map((doc) => researchView(doc, locale))} frame={frame} />
  )),
  resources: draw({ kind: 'resources' }, (frame, locale) => (
    <ResourcesPage view={stock.documents.map((doc) => documentCard(doc, locale))} frame={frame} />
  )),
  document: draw({ kind: 'document', slug: 'utbildningsmaterial' }, (frame, locale) => (
    <DocumentPage view={documentView(first(stock.documents, 1), locale)} frame={frame} />
  )),
  contact: draw({ kind: 'contact' }, (frame, locale) => (
    <ContactPage view={contacts(locale)} support={support(locale)} state={noState} frame={frame} />
  )),
  contactWrong: draw({ kind: 'contact' }, (frame, locale) => (
    <ContactPage view={contacts(locale)} support={support(locale)} state={wrongState} frame={frame} />
  )),
  thanks: draw({ kind: 'concernSent' }, (frame) => (
    <ThanksPage
      title={frame.say.concern.sent}
      text={frame.say.concern.sentText}
      number={{ label: frame.say.concern.number, value: 'K7XM-2PQR' }}
      frame={frame}
    />
  )),
  concern: draw({ kind: 'concern' }, (frame, locale) => (
    <ConcernPage state={noState} frame={frame} kind="concern" support={support(locale)} />
  )),
  feedback: draw({ kind: 'feedback' }, (frame) => (
    <ConcernPage state={noState} frame={frame} kind="feedback" />
  )),
  newsletter: draw({ kind: 'newsletter' }, (frame) => (
    <NewsletterPage state={noState} day="thursday" frame={frame} />
  )),
  newsletterWrong: draw({ kind: 'newsletter' }, (frame) => (
    <NewsletterPage
      state={{ ...noState, values: { email: 'a@b' }, mistakes: [{ field: 'email', name: 'emailWrong' }] }}
      day="thursday"
      frame={frame}
    />
  )),
  newsletterLeave: draw({ kind: 'newsletterLeave' }, (frame) => (
    <LinkPage
      title={frame.say.newsletter.leave}
      text={frame.say.newsletter.leaveText}
      button={frame.say.newsletter.leaveButton}
      frame={{ ...frame, query: '?token=x' }}
    />
  )),
  glossary: draw({ kind: 'glossary' }, (frame) => (
    <GlossaryPage
      view={[
        {
          term: 'nätverkshem',
          meaning: { text: 'Ett hem hos någon som barnet känner.', lang: 'sv' },
          project: { to: { kind: 'project', slug: 'impact' }, name: 'IMPACT' },
        },
      ]}
      frame={frame}
    />
  )),
  search: draw({ kind: 'search' }, (frame) => (
    <SearchPage
      view={{
        query: 'trauma',
        total: 41,
        isAtLeast: false,
        instead: { asked: ['travma'], shown: ['trauma'] },
        page: 2,
        pages: 3,
        hits: [
          {
            to: { kind: 'module', slug: 'modul-6' },
            kind: 'module',
            title: { parts: [{ text: 'Trauma', isHit: true }], lang: 'sv' },
            excerpt: {
              parts: [
                { text: 'Om ', isHit: false },
                { text: 'trauma', isHit: true },
              ],
              lang: 'sv',
            },
          },
        ],
        chosen: { kind: undefined, municipality: undefined },
        options: { kinds: ['module', 'story'], municipalities: options.municipalities },
      }}
      frame={frame}
    />
  )),
  searchInVain: draw({ kind: 'search' }, (frame) => (
    <SearchPage
      view={{
        query: 'snöleopard',
        total: 0,
        isAtLeast: false,
        instead: undefined,
        page: 1,
        pages: 0,
        hits: [],
        chosen: { kind: undefined, municipality: undefined },
        options: { kinds: [], municipalities: [] },
      }}
      frame={frame}
    />
  )),
  specimen: draw({ kind: 'specimen' }, (frame) => <SpecimenPage frame={frame} />),
  accessibility: draw({ kind: 'accessibility' }, (frame, locale) => (
    <AccessibilityPage view={accessibilityView(stock.accessibility, stock.documents, locale)} frame={frame} />
  )),
  privacy: draw({ kind: 'privacy' }, (frame, locale) => (
    <TextPage view={pageView(first(stock.pages), locale)} frame={frame}>
      <PrivacyFacts facts={privacyFactsView(stock.settings, locale)} frame={frame} />
    </TextPage>
  )),
  page: draw({ kind: 'page', slug: 'om' }, (frame, locale) => (
    <TextPage view={pageView(first(stock.pages), locale)} support={support(locale)} frame={frame} />
  )),
  storyEmbed: draw({ kind: 'storyEmbed', slug: 'ett-hostlov-for-alla' }, (frame, locale) => (
    <EmbedPage
      view={{ place: undefined, stories: stories(locale).slice(1, 2) }}
      page={{ kind: 'story', slug: 'ett-hostlov-for-alla' }}
      wish={{ theme: 'dark', accent: 'calm' }}
      frame={frame}
    />
  )),
  municipalityEmbed: draw({ kind: 'municipalityEmbed', slug: 'boden' }, (frame, locale) => (
    <EmbedPage
      view={{ place: 'Boden', stories: stories(locale) }}
      page={{ kind: 'municipality', slug: 'boden' }}
      wish={{}}
      frame={frame}
    />
  )),
  notFound: draw({ kind: 'home' }, (frame) => <ErrorPage problem="notFound" frame={frame} />),
  gone: draw({ kind: 'home' }, (frame) => <ErrorPage problem="gone" frame={frame} />),
  broken: draw({ kind: 'home' }, (frame) => <ErrorPage problem="broken" frame={frame} />),
} satisfies Record<string, Template>

export type TemplateName = keyof typeof templates
