/**
 * The front page: how it opens, and its blocks as readers meet them. What blocks name was read with the page; what they
 * gather besides is asked for in one moment. A block that has nothing to show is not there.
 */
import { mostShown } from '@/domain/home'
import { idOf } from '@/domain/id-of'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { type ContactView, contactView } from './contact-view'
import { listContacts, stillConfirmed } from './contacts'
import { countWhole } from './count-live'
import { allSeen, type HomeBlockDoc } from './document-shapes'
import { type DocumentCard, documentCard } from './document-view'
import type { ModuleCard } from './module-view'
import { listModules } from './modules'
import { listMunicipalities } from './municipalities'
import type { MunicipalityCard } from './municipality-view'
import { type Localized, languagesOf, pick, type Said, translatedFirst } from './pick'
import { type Picture, pictureView } from './picture'
import { type ProjectCard, projectCard } from './project-view'
import { listProjects } from './projects'
import { findLive, findLiveGlobal, type Proposed } from './published'
import { type ResearchView, researchView } from './research-view'
import { type RichText, richText } from './rich-text'
import { routeOf } from './route-of'
import { newestStories } from './stories'
import type { StoryCard } from './story-view'

/** A heading of its own, where the organisation has one. */
type Headed = { title: Said | undefined }
type Told = Headed & { text: Said | undefined }

export type HomeBlockView =
  | ({ kind: 'projects'; projects: ProjectCard[] } & Headed)
  | ({ kind: 'stories'; stories: StoryCard[] } & Headed)
  | ({ kind: 'map'; places: MunicipalityCard[] } & Told)
  | ({ kind: 'training'; modules: ModuleCard[] } & Told)
  | ({ kind: 'contacts'; contacts: ContactView[] } & Told)
  | ({ kind: 'numbers'; numbers: { count: number; label: Said }[] } & Headed)
  | { kind: 'quotation'; text: Said; attribution: Said | undefined }
  | ({ kind: 'call-to-action'; label: Said; to: Route | string } & Told)
  | { kind: 'free-text'; body: RichText }
  | ({ kind: 'documents'; documents: DocumentCard[] } & Headed)
  | ({ kind: 'research'; research: ResearchView[] } & Headed)

export type HomeView = {
  title: Said | undefined
  lead: Said | undefined
  picture: Picture | undefined
  languages: Locale[]
  blocks: HomeBlockView[]
}

/** Undefined until somebody has approved one; in previews, which show what else will stand there, it is empty then. */
export async function homeView(locale: Locale, proposed?: Proposed): Promise<HomeView | undefined> {
  const doc = proposed?.home ?? (await findLiveGlobal('home'))
  if (!doc.id && !proposed) return undefined
  const blocks = await Promise.all((doc.blocks ?? []).map((block) => blockView(block, locale)))
  return {
    title: pick(doc.title, locale),
    lead: pick(doc.summary, locale),
    picture: pictureView(doc.cover, locale),
    languages: languagesOf([doc.title, doc.summary]),
    blocks: blocks.filter((block) => block !== undefined),
  }
}

/** What the site is about, in a sentence or two. */
export async function homeLead(locale: Locale): Promise<Said | undefined> {
  return pick((await findLiveGlobal('home')).summary, locale)
}

async function blockView(block: HomeBlockDoc, locale: Locale): Promise<HomeBlockView | undefined> {
  const said = (field: Localized) => pick(field, locale)
  const { blockType: kind } = block
  switch (kind) {
    case 'projects': {
      const chosen = allSeen(block.projects).map((doc) => projectCard(doc, locale))
      const projects = isChosen(block.projects) ? chosen : await listProjects(locale)
      return some(projects) && { kind, title: said(block.title), projects }
    }
    case 'stories': {
      const { municipality, project } = block
      const from = {
        ...(municipality && { municipality: String(idOf(municipality)) }),
        ...(project && { project: String(idOf(project)) }),
      }
      const stories = translatedFirst(await newestStories(bounded(block.count, 3), locale, from), locale)
      return some(stories) && { kind, title: said(block.title), stories }
    }
    case 'map': {
      const places = await listMunicipalities(locale)
      return some(places) && { kind, title: said(block.title), text: said(block.text), places }
    }
    case 'training': {
      const modules = (await listModules(locale)).slice(0, bounded(block.count, mostShown))
      return some(modules) && { kind, title: said(block.title), text: said(block.text), modules }
    }
    case 'contacts': {
      const chosen = allSeen(block.contacts)
      const contacts = isChosen(block.contacts)
        ? chosen.filter(stillConfirmed).map((doc) => contactView(doc, locale))
        : (await listContacts(locale)).filter(({ isNational }) => isNational)
      return { kind, title: said(block.title), text: said(block.text), contacts }
    }
    case 'numbers': {
      const numbers = await Promise.all(
        (block.numbers ?? []).map(async ({ label, counted, value }) => ({
          count: counted ? await countWhole(counted) : (value ?? 0),
          label: said(label),
        })),
      )
      const known = numbers.flatMap(({ count, label }) => (label && count ? [{ count, label }] : []))
      return some(known) && { kind, title: said(block.title), numbers: known }
    }
    case 'quotation': {
      const text = said(block.text)
      const attribution = said(block.attribution)
      // Beside words of another language it would be read out in theirs.
      return text && { kind, text, attribution: attribution?.lang === text.lang ? attribution : undefined }
    }
    case 'call-to-action': {
      const to = block.page ? routeOf('pages', block.page) : safeAddress(block.url)
      const label = said(block.label)
      return to && label ? { kind, title: said(block.title), text: said(block.text), label, to } : undefined
    }
    case 'free-text': {
      const body = richText(block.body, locale)
      return body && { kind, body }
    }
    case 'documents': {
      const documents = allSeen(block.documents).map((doc) => documentCard(doc, locale))
      return some(documents) && { kind, title: said(block.title), documents }
    }
    case 'research': {
      const docs = isChosen(block.research)
        ? allSeen(block.research)
        : await findLive('research', { order: 'newest', limit: bounded(block.count, 3), brings: [] })
      const research = docs.map((doc) => researchView(doc, locale))
      return some(research) && { kind, title: said(block.title), research }
    }
  }
}

/** Whether somebody chose: of those that readers may no longer see, the others do not take the place. */
const isChosen = (refs: readonly unknown[] | null | undefined) => Boolean(refs?.length)

const some = (things: readonly unknown[]) => things.length > 0 || undefined

/** What a draft holds nobody has checked yet. */
const bounded = (count: number | null | undefined, usual: number) =>
  Math.min(Math.max(Math.trunc(Number(count ?? usual)) || usual, 1), mostShown)
