/** Gathers the review page of one document. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { publicRoute } from '@/domain/public-route'
import { fieldChanges } from '@/domain/review/field-changes'
import type { ReviewPage } from '@/domain/review/review-page'
import { whoReads } from '@/domain/review/who-reads'
import type { Person } from '@/domain/roles'
import { alternates } from '@/domain/routes'
import { otherLocales } from '@/domain/translations/state'
import { isPublic, workingState } from '@/domain/workflow/states'
import { threadsOf } from '../comments/read-threads'
import { type RowOf, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { notedChange } from '../document/changed-since-live'
import { readContributors, readMachines } from '../document/contributors'
import { loadInside } from '../document/inside'
import { itemFromRow } from '../document/item'
import type { Reference } from '../document/reference'
import type { Loaded } from '../document/subject'
import { namesIn } from '../history/names-in'
import { readNames } from '../people/names'
import { readReviewers } from '../people/reviewers'
import { workflowOf } from '../review/workflow-view'
import { allFindings } from './all-findings'

export async function readReview(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  series: readonly Reference[] = [],
): Promise<ReviewPage> {
  const loaded = await loadInside(req, person, reference)
  const { item, latest, publicRow, subject } = loaded
  const live = isPublic(item.live) ? publicRow : null
  const proposed = latest?.content ?? publicRow
  const [standing, nameOf, findings, threads, names, machines, next, municipality] = await Promise.all([
    workflowOf(req, loaded),
    namesIn(req, reference.kind, [live, proposed]),
    allFindings(req, loaded),
    threadsOf(req, person, loaded),
    readNames(req, [...subject.contributors, item.submitter]),
    readMachines(req, [reference]),
    readNext(req, person, reference, series),
    readMunicipality(req, loaded),
  ])
  const place = series.findIndex((one) => isSame(one, reference)) + 1
  const route = publicRoute(reference.kind, item.slug)
  return {
    kind: reference.kind,
    id: reference.id,
    title: item.title,
    municipality,
    contributors: subject.contributors.flatMap((id) => names.get(id) ?? []),
    machines: [...machines.values()].flat(),
    submitter: item.submitter ? (names.get(item.submitter) ?? null) : null,
    submittedAt: item.submittedAt?.toISOString() ?? null,
    standing,
    hasLive: live !== null,
    changes: fieldChanges(live, proposed, nameOf),
    findings,
    threads,
    languages: languagesOf(loaded, live, proposed),
    staleLanguages: otherLocales.filter((locale) => item.languages?.[locale] === 'stale'),
    publicPaths: route && alternates(route),
    series: place === 0 ? null : { place, of: series.length },
    next,
  }
}

const isSame = (one: Reference, other: Reference) => one.kind === other.kind && one.id === other.id

/** The languages in which the heading says something, live or proposed, or in which the change is; the default one always. */
function languagesOf(
  { changed }: Loaded,
  ...contents: readonly (Record<string, unknown> | null)[]
): Locale[] {
  const headings = contents.flatMap((content) => [content?.title, content?.summary, content?.siteName])
  return locales.filter(
    (locale) =>
      locale === defaultLocale ||
      (changed !== 'all' && changed.includes(locale)) ||
      headings.some((heading) => Boolean((heading as Record<string, unknown> | null | undefined)?.[locale])),
  )
}

/** Among the longest waiting; a queue of so many of one's own leads to the list. */
const mostLookedThrough = 50

async function readNext(
  req: PayloadRequest,
  { id: me }: Person,
  here: Reference,
  series: readonly Reference[],
): Promise<ReviewPage['next']> {
  const { kind, id } = here
  const rest = series.slice(series.findIndex((one) => isSame(one, here)) + 1)
  const place = (row: Row) =>
    rest.findIndex((one) =>
      isSame(one, { kind: row.subject_collection as ReviewedKind, id: String(row.subject_id) }),
    )
  const pairs = rest.map((one) => sql`(${one.kind}, ${one.id})`)
  const firstInSeries =
    rest.length > 0 ? sql`(subject_collection, subject_id) in (${sql.join(pairs, sql`, `)}) desc, ` : sql``
  const rows = await query<RowOf<typeof stored.workflow_items>>(
    req,
    sql`select * from ${stored.workflow_items}
        where (working = ${workingState.submitted} or (working = ${workingState.in_review} and claimant = ${me}))
          and not (subject_collection = ${kind} and subject_id = ${id})
        order by ${firstInSeries}submitted_at, subject_id limit ${mostLookedThrough}`,
  )
  const reviewers = await readReviewers(req)
  const inTurn = (row: Row) => (place(row) === -1 ? rest.length : place(row))
  for (const row of rows.sort((a, b) => inTurn(a) - inTurn(b))) {
    const reference = { kind: row.subject_collection as ReviewedKind, id: row.subject_id }
    const item = itemFromRow(row)
    const contributors = await readContributors(req, reference, item)
    const theirs = whoReads(notedChange(item), reviewers, contributors)
    const isHers = theirs.length === 0 || theirs.some(({ id }) => id === me)
    if (isHers && !contributors.includes(me))
      return { ...reference, title: item.title, isInSeries: place(row) !== -1 }
  }
  return null
}

async function readMunicipality(req: PayloadRequest, { item }: Loaded): Promise<string | null> {
  if (!item.municipality) return null
  const rows = await query<RowOf<typeof stored.municipalities, 'name'>>(
    req,
    sql`select name from ${stored.municipalities} where id::text = ${item.municipality}`,
  )
  return (rows[0]?.name as string | undefined) ?? null
}
