/** The pages people read: each fetches its view and draws it. */
import type { ReactElement } from 'react'
import { accessibilityStatement } from '@/content/accessibility'
import { findDocument, listDocuments } from '@/content/documents'
import { glossary } from '@/content/glossary'
import { homeView } from '@/content/home'
import { findModule, trainingLibrary } from '@/content/modules'
import { findMunicipality, listMunicipalities } from '@/content/municipalities'
import { findPage } from '@/content/pages'
import { privacyFacts } from '@/content/privacy-facts'
import { findProject, listProjects } from '@/content/projects'
import { listResearch } from '@/content/research'
import { search } from '@/content/search'
import { findStory, listStories } from '@/content/stories'
import { findSupport, type Support } from '@/content/support'
import { soonSeconds } from '@/domain/home'
import { privacySlug } from '@/domain/routes'
import { AccessibilityPage } from '@/site/accessibility/accessibility-page'
import { GlossaryPage } from '@/site/glossary/glossary-page'
import { HomePage } from '@/site/home/home-page'
import { SoonPage } from '@/site/home/soon-page'
import { MunicipalitiesPage } from '@/site/municipality/municipalities-page'
import { MunicipalityPage } from '@/site/municipality/municipality-page'
import { PrivacyFacts } from '@/site/pages/privacy-facts'
import { TextPage } from '@/site/pages/text-page'
import { ProjectPage } from '@/site/project/project-page'
import { ProjectsPage } from '@/site/project/projects-page'
import { renderPage } from '@/site/render'
import { ResearchPage } from '@/site/research/research-page'
import { DocumentPage } from '@/site/resources/document-page'
import { ResourcesPage } from '@/site/resources/resources-page'
import { SearchPage } from '@/site/search/search-page'
import { StoriesPage } from '@/site/story/stories-page'
import { StoryPage } from '@/site/story/story-page'
import { ModulePage } from '@/site/training/module-page'
import { TrainingPage } from '@/site/training/training-page'
import { choiceIn, pageIn, wordsIn } from '../query'
import type { Answers, Visit } from '../visit'
import { specimen } from './specimen'

const draw = (visit: Visit, page: ReactElement) => renderPage(page, visit.frame)

/** Nothing is kept of it: the front page opens to everybody in the moment of its approval. */
async function soon({ frame }: Visit): Promise<Response> {
  const page = await renderPage(<SoonPage frame={frame} />, frame, { status: 503, isPersonal: true })
  page.headers.set('retry-after', String(soonSeconds))
  return page
}

/** Whom to call, on the pages that are to say it. */
const supportOf = async (view: { showsSupport: boolean }, visit: Visit): Promise<Support | undefined> =>
  view.showsSupport ? findSupport(visit.locale) : undefined

type Kinds =
  | 'home'
  | 'projects'
  | 'project'
  | 'training'
  | 'module'
  | 'municipalities'
  | 'municipality'
  | 'stories'
  | 'story'
  | 'research'
  | 'resources'
  | 'document'
  | 'glossary'
  | 'search'
  | 'specimen'
  | 'accessibility'
  | 'privacy'
  | 'page'

export const pages: Answers<Kinds> = {
  async home(visit) {
    const view = await homeView(visit.locale, visit.proposed)
    return view ? draw(visit, <HomePage view={view} frame={visit.frame} />) : soon(visit)
  },
  async projects(visit) {
    return draw(visit, <ProjectsPage view={await listProjects(visit.locale)} frame={visit.frame} />)
  },
  async project(visit) {
    const view = await findProject(visit.route.slug, visit.locale, visit.proposed?.projects)
    return view && draw(visit, <ProjectPage view={view} frame={visit.frame} />)
  },
  async training(visit) {
    const chosen = choiceIn(visit.query, ['topic', 'audience', 'form', 'time', 'language'])
    return draw(
      visit,
      <TrainingPage view={await trainingLibrary(chosen, visit.locale)} frame={visit.frame} />,
    )
  },
  async module(visit) {
    const found = await findModule(visit.route.slug, visit.locale, visit.proposed?.['training-modules'])
    if (!found) return undefined
    const support = await supportOf(found.module, visit)
    const page = (
      <ModulePage
        view={found.module}
        neighbours={found.neighbours}
        support={support}
        isLeading={visit.query.get('view') === 'lead'}
        frame={visit.frame}
      />
    )
    return draw(visit, page)
  },
  async municipalities(visit) {
    return draw(
      visit,
      <MunicipalitiesPage view={await listMunicipalities(visit.locale)} frame={visit.frame} />,
    )
  },
  async municipality(visit) {
    const view = await findMunicipality(visit.route.slug, visit.locale, visit.proposed?.municipalities)
    return view && draw(visit, <MunicipalityPage view={view} frame={visit.frame} />)
  },
  async stories(visit) {
    const chosen = choiceIn(visit.query, ['municipality', 'theme', 'project', 'year'])
    const view = await listStories(chosen, pageIn(visit.query), visit.locale)
    return view && draw(visit, <StoriesPage view={view} frame={visit.frame} />)
  },
  async story(visit) {
    const found = await findStory(visit.route.slug, visit.locale, visit.proposed?.stories)
    return found && draw(visit, <StoryPage view={found.story} more={found.others} frame={visit.frame} />)
  },
  async research(visit) {
    const view = await listResearch(visit.locale, visit.proposed?.research)
    return draw(visit, <ResearchPage view={view} frame={visit.frame} />)
  },
  async resources(visit) {
    return draw(visit, <ResourcesPage view={await listDocuments(visit.locale)} frame={visit.frame} />)
  },
  async document(visit) {
    const view = await findDocument(visit.route.slug, visit.locale, visit.proposed?.documents)
    return view && draw(visit, <DocumentPage view={view} frame={visit.frame} />)
  },
  async glossary(visit) {
    return draw(visit, <GlossaryPage view={await glossary(visit.locale)} frame={visit.frame} />)
  },
  async search(visit) {
    const chosen = choiceIn(visit.query, ['kind', 'municipality'])
    const view = await search(wordsIn(visit.query), chosen, pageIn(visit.query), visit.locale)
    return draw(visit, <SearchPage view={view} frame={visit.frame} />)
  },
  specimen,
  async accessibility(visit) {
    const view = await accessibilityStatement(visit.locale, visit.proposed?.['accessibility-statement'])
    return draw(visit, <AccessibilityPage view={view} frame={visit.frame} />)
  },
  async privacy(visit) {
    const { locale, frame, proposed } = visit
    const view = await findPage(privacySlug, locale, proposed?.pages)
    if (!view) return undefined
    const facts = await privacyFacts(locale, proposed?.['site-settings'])
    const figures = <PrivacyFacts facts={facts} frame={frame} />
    return draw(
      visit,
      <TextPage view={view} frame={frame}>
        {figures}
      </TextPage>,
    )
  },
  async page(visit) {
    const view = await findPage(visit.route.slug, visit.locale, visit.proposed?.pages)
    if (!view) return undefined
    const support = await supportOf(view, visit)
    return draw(visit, <TextPage view={view} support={support} frame={visit.frame} />)
  },
}
