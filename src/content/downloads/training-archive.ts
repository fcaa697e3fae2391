/** The whole training library to take home: what lies in it, in which folder, in the order of the modules. */
import { idOf } from '@/domain/id-of'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { type DocumentDoc, type ProjectDoc, seen } from '../document-shapes'
import { inOrder } from '../module-order'
import { pick, type Said } from '../pick'
import { findLive } from '../published'
import { ownName, safeName } from './safe-name'

export type ArchivedFile = { id: string; path: string }

export type ArchivedModule = {
  to: Route
  title: string
  summary: string | undefined
  licence: string | undefined
  files: ArchivedFile[]
}

export type TrainingArchive = {
  modules: ArchivedModule[]
  /** What belongs to the training as a whole. */
  files: ArchivedFile[]
  /** Who paid, in the words that the funder asks for. */
  funding: Said[]
}

/** @param common what the folder of everything that belongs to no single module is called */
export async function trainingArchive(locale: Locale, common: string): Promise<TrainingArchive> {
  const [live, documents] = await Promise.all([
    findLive('training-modules', {
      fields: ['title', 'slug', 'number', 'project', 'summary', 'licence'],
      brings: [],
    }),
    findLive('documents', { brings: ['files'] }),
  ])
  const modules = await inOrder(live)
  const taken: Taken = { files: new Set(), names: new Set() }
  const archived = modules.map((doc): ArchivedModule => {
    const title = pick(doc.title, locale)?.text ?? doc.slug
    const folder = ownName(
      safeName(doc.number ? `${String(doc.number).padStart(2, '0')} ${title}` : title),
      taken.names,
    )
    const own = documents.filter((document) => belongsTo(document, doc.id))
    return {
      to: { kind: 'module', slug: doc.slug },
      title,
      summary: pick(doc.summary, locale)?.text,
      licence: doc.licence ?? undefined,
      files: filesOf(own, folder, locale, taken),
    }
  })
  const whole = documents.filter(({ kind, modules: of }) => kind === 'training' || of?.length)
  return {
    modules: archived,
    files: filesOf(whole, ownName(safeName(`00 ${common}`), taken.names), locale, taken),
    funding: fundingOf(
      modules.flatMap(({ project }) => idOf(project) ?? []),
      await findLive('projects', { order: 'order, slug', fields: ['funders'], brings: [] }),
      locale,
    ),
  }
}

/** Written for this module alone: what several share belongs to the whole. */
const belongsTo = ({ modules }: DocumentDoc, id: string) =>
  modules?.length === 1 && modules.some((module) => idOf(module) === id)

/** The ids of the files that have a place, and the names that are given. */
type Taken = { files: Set<string>; names: Set<string> }

/** Each file once, by the name of its document, where it is needed first. */
function filesOf(
  documents: readonly DocumentDoc[],
  folder: string,
  locale: Locale,
  taken: Taken,
): ArchivedFile[] {
  return documents.flatMap((document) => {
    const file = seen(document.currentFile)
    if (!file?.filename || taken.files.has(file.id)) return []
    taken.files.add(file.id)
    const ending = file.filename.split('.').at(-1) ?? ''
    const name = safeName(pick(document.title, locale)?.text ?? document.slug)
    return [{ id: file.id, path: ownName(`${folder}/${name}`, taken.names, `.${ending}`) }]
  })
}

function fundingOf(ids: readonly string[], projects: readonly ProjectDoc[], locale: Locale): Said[] {
  return projects
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ funders }) => funders ?? [])
    .flatMap(({ isEU, notice }) => (isEU ? (pick(notice, locale) ?? []) : []))
}
