/** What the front page gathers. */
import type { Locale } from '@/domain/locales'
import type { ContactView } from './contact-view'
import { listContacts } from './contacts'
import type { ModuleCard } from './module-view'
import { listModules } from './modules'
import { listMunicipalities } from './municipalities'
import type { MunicipalityCard } from './municipality-view'
import { translatedFirst } from './pick'
import type { ProjectCard } from './project-view'
import { listProjects } from './projects'
import { newestStories } from './stories'
import type { StoryCard } from './story-view'

export type HomeView = {
  projects: ProjectCard[]
  stories: StoryCard[]
  places: MunicipalityCard[]
  modules: ModuleCard[]
  national: ContactView[]
}

export async function homeView(locale: Locale): Promise<HomeView> {
  const [projects, stories, places, modules, contacts] = await Promise.all([
    listProjects(locale),
    newestStories(3, locale),
    listMunicipalities(),
    listModules(locale),
    listContacts(locale),
  ])
  const national = contacts.filter(({ isNational }) => isNational)
  return { projects, stories: translatedFirst(stories, locale), places, modules, national }
}
