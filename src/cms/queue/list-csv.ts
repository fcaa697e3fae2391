/** A list of the admin as a file: the documents that it shows, in the person's own rights, and what fits into cells. */
import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { isReviewedKind, reviewedKinds } from '@/domain/kinds'
import { localeFrom } from '@/domain/locales'
import { reviewTexts } from '@/messages/review/texts'
import { workflowTexts } from '@/messages/workflow/texts'
import { fieldLabel } from '../document/field-label'
import { fieldsOf } from '../document/fields-of'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'
import { readStates } from './read-states'

/** Cases and consents are no tables to keep: they are about children, and stay where each look is noted. */
export const listedAsCsv = [...reviewedKinds, 'media', 'files'] as const

type Listed = (typeof listedAsCsv)[number]

export const isListedAsCsv = (slug: string): slug is Listed =>
  (listedAsCsv as readonly string[]).includes(slug)

const portion = 200
const most = 20_000

const kinds: ReadonlySet<string> = new Set(['text', 'textarea', 'number', 'date', 'checkbox', 'select'])

/** @param question the list's own address: `where`, `search`, `sort`, `locale` */
export async function listCsv(
  req: PayloadRequest,
  collection: Listed,
  question: PayloadRequest['query'],
): Promise<Response> {
  const language = languageOf(req)
  const { working, live } = workflowTexts(language)
  const { columns: texts } = reviewTexts(language).overview
  const columns = fieldsOf(req, collection).filter(isCell)
  const rows: unknown[][] = []
  for (let page = 1; rows.length < most; page++) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      where: whereOf(req, collection, question),
      ...(typeof question.sort === 'string' && { sort: question.sort }),
      select: Object.fromEntries(columns.map(({ name }) => [name, true])),
      locale: localeFrom(question.locale),
      ...{ limit: portion, page, depth: 0, draft: true, overrideAccess: false, user: req.user, req },
    })
    const states = isReviewedKind(collection)
      ? await readStates(
          req,
          docs.map(({ id }) => `${collection}:${id}`),
        )
      : {}
    for (const doc of docs) {
      const state = states[`${collection}:${doc.id}`]
      const stands = isReviewedKind(collection)
        ? [state && working[state.working], state && live[state.live]]
        : []
      rows.push([doc.id, ...columns.map(({ name }) => cell(doc[name as keyof typeof doc])), ...stands])
    }
    if (!hasNextPage) break
  }
  const stands = isReviewedKind(collection) ? [texts.state, texts.live] : []
  const named = columns.map((field) => fieldLabel(field, language))
  return csvAnswer(collection, ['id', ...named, ...stands], rows)
}

function isCell(field: FlattenedField): boolean {
  const { hidden, virtual, admin } = field as {
    hidden?: boolean
    virtual?: unknown
    admin?: { hidden?: unknown }
  }
  return kinds.has(field.type) && !hidden && !virtual && admin?.hidden !== true
}

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join(' ') : value)

function whereOf(
  { payload }: PayloadRequest,
  collection: Listed,
  { where, search }: PayloadRequest['query'],
): Where {
  const { useAsTitle, listSearchableFields } = payload.collections[collection].config.admin
  const searched = listSearchableFields ?? (useAsTitle ? [useAsTitle] : [])
  const said = typeof search === 'string' && search.trim() !== ''
  return {
    and: [
      (where as Where | undefined) ?? {},
      said ? { or: searched.map((field) => ({ [field]: { like: search.slice(0, 200) } })) } : {},
    ],
  }
}
