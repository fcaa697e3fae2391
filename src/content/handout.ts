/** A module as its handout on paper wants it: exactly the text that readers see, in one language or not at all. */
import type { Locale } from '@/domain/locales'
import type { ModuleDoc } from './document-shapes'
import { handoutLanguages } from './handout-languages'
import { inOrder } from './module-order'
import { pick, pickValue } from './pick'
import { findLive, findLiveBySlug } from './published'
import { findSupport, type SupportLine } from './support'

type HelpLine = { [Part in keyof SupportLine]: Part extends 'name' ? string : string | undefined }

export type Handout = {
  number: number | undefined
  topics: readonly string[]
  title: string
  summary: string
  audience?: string
  objectives: string[]
  body?: unknown
  preparation?: unknown
  exercises?: unknown
  facilitatorNotes?: unknown
  contentNotice?: string
  cases?: 'none' | 'fictional' | 'composite'
  /** Whom to call, where the page says so. */
  support: HelpLine[]
  licence?: string
  citation?: string
  project: string | undefined
  fundingNotice?: string
  updatedAt: string
}

/** Undefined for what is not live, or not translated. */
export async function findHandout(slug: string, locale: Locale): Promise<Handout | undefined> {
  const found = await findLiveBySlug('training-modules', slug, { texts: locale })
  if (!found || !handoutLanguages(found).includes(locale)) return undefined
  const [doc = found] = await inOrder([found])
  const text = (field: ModuleDoc['title']) => pick(field, locale)?.text
  const rich = (field: ModuleDoc['body']) => pickValue(field, locale)?.value
  const audience = text(doc.audience)
  const contentNotice = text(doc.contentNotice)
  const { project, fundingNotice } = await paidFor(doc, locale)
  return {
    number: doc.number ?? undefined,
    topics: doc.topics ?? [],
    title: text(doc.title) ?? slug,
    summary: text(doc.summary) ?? '',
    ...(audience && { audience }),
    objectives: (doc.objectives ?? []).flatMap((objective) => text(objective.text) ?? []),
    body: rich(doc.body),
    preparation: rich(doc.preparation),
    exercises: rich(doc.exercises),
    facilitatorNotes: rich(doc.facilitatorNotes),
    ...(contentNotice && { contentNotice }),
    cases: doc.cases ?? 'none',
    support: doc.showsSupport ? await helpLines(locale) : [],
    ...(doc.licence && { licence: doc.licence }),
    ...(doc.citation && { citation: doc.citation }),
    project,
    ...(fundingNotice && { fundingNotice }),
    updatedAt: doc.updatedAt,
  }
}

/** Whose the module is, and the words that its funder asks for on every cover. */
async function paidFor({ project }: ModuleDoc, locale: Locale) {
  const id = typeof project === 'string' ? project : project?.id
  if (!id) return { project: undefined, fundingNotice: undefined }
  const [found] = await findLive('projects', { ids: [id], fields: ['shortName', 'funders'], brings: [] })
  const notice = found?.funders?.find(({ isEU }) => isEU)?.notice
  return { project: found?.shortName ?? undefined, fundingNotice: pick(notice, locale)?.text }
}

/** As the page has them, the original's words where a line is not translated: a number is of use all the same. */
async function helpLines(locale: Locale): Promise<HelpLine[]> {
  const { lines } = await findSupport(locale)
  return lines.map(({ name, task, hours, languages, ...line }) => ({
    ...line,
    name: name.text,
    task: task?.text,
    hours: hours?.text,
    languages: languages?.text,
  }))
}
