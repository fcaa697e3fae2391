/** The editorial side's API, below `/api/review`. Each line: what may be asked, and who answers. */
import { type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { linkDays, longestRecipient } from '@/domain/preview/preview-links'
import { longestComment } from '@/domain/review/comments'
import { historyFilter, periodIn, queueFilter } from '@/domain/review/filters'
import { longestQuestion } from '@/domain/review/found'
import { overviewTables } from '@/domain/review/overview'
import { exchangeBounds } from '@/domain/translations/exchange'
import { languagesFilter } from '@/domain/translations/filter'
import { readThreads } from '../comments/read-threads'
import { settleThread, writeComment } from '../comments/write-comment'
import {
  document,
  documents,
  overviewFilter,
  query,
  references,
  series,
  version,
  withDocument,
  xliffWish,
} from '../document/inputs'
import { loadInside } from '../document/inside'
import { archiveAnswer } from '../history/archive'
import { readComparison } from '../history/read-comparison'
import { readTimeline } from '../history/read-timeline'
import { restore } from '../history/restore'
import { timelineCsv } from '../history/timeline-csv'
import { reading, receiving, writing } from '../http/answering'
import { readNewsletter } from '../newsletter/read-newsletter'
import { findSubscriber, removeSubscriber } from '../newsletter/subscriber'
import { pageViewsCsv } from '../page-views/page-views-csv'
import { readPageViews } from '../page-views/read-page-views'
import { readLinks } from '../preview/read-links'
import { endLink, shareVersion } from '../preview/share'
import { allFindings } from '../queue/all-findings'
import { findEverything } from '../queue/find-everything'
import { isListedAsCsv, listCsv } from '../queue/list-csv'
import { overviewCsv } from '../queue/overview-csv'
import { bePresent } from '../queue/presence'
import { readAssessment } from '../queue/read-assessment'
import { readBeginning } from '../queue/read-beginning'
import { readCalendar } from '../queue/read-calendar'
import { readDetails } from '../queue/read-details'
import { readInbox } from '../queue/read-inbox'
import { readNews } from '../queue/read-news'
import { readOverview } from '../queue/read-overview'
import { readOwnTexts } from '../queue/read-own-texts'
import { readQueue } from '../queue/read-queue'
import { readReview } from '../queue/read-review'
import { readStates } from '../queue/read-states'
import { readTitles } from '../queue/read-titles'
import { boundActs } from '../review/act-bounds'
import { processingCsv, readProcessing } from '../safeguarding/read-processing'
import { readWaiting } from '../safeguarding/read-waiting'
import { keptKey } from '../secrets/kept-key'
import { languagesCsv } from '../translations/languages-csv'
import { NotExchanged } from '../translations/not-exchanged'
import { readLanguages } from '../translations/read-languages'
import { takeIn } from '../translations/take-in'
import { xliffAnswer } from '../translations/write-xliff'

export const editorialEndpoints: Endpoint[] = [
  reading('/states', references, (refs, { req }) => readStates(req, refs)),
  writing(
    '/search',
    z.object({ q: z.string().max(longestQuestion), only: z.string().optional() }),
    ({ q, only }, { req }) => findEverything(req, q, only),
  ),
  reading('/names', references, (refs, { req }) => readTitles(req, refs)),
  reading('/queue', query, (given, { req, person }) => readQueue(req, person, queueFilter(given))),
  reading('/details', documents, (found, { req, person }) => readDetails(req, person, found)),
  reading('/mine', query, (_, { req, person }) => readOwnTexts(req, person)),
  reading('/assessment', query, (_, { req, person }) => readAssessment(req, person)),
  reading('/beginning', query, (_, { req, person }) => readBeginning(req, person)),
  reading('/waiting', query, (_, { req, person }) => readWaiting(req, person)),
  reading('/inbox', query, (_, { req }) => readInbox(req)),
  reading('/kept-key', query, async (_, { person }) => keptKey(person)),
  reading('/calendar', query, ({ from }, { req, person }) => readCalendar(req, person, from)),
  reading('/news', query, (_, { req, person }) => readNews(req, person)),
  reading('/overview', overviewFilter, (filter, { req, person }) => readOverview(req, person, filter)),
  reading('/overview/:table/csv', query, (given, { req, person }) => {
    const table = overviewTables.find((name) => name === given.table)
    if (!table) throw new NotFound(req.t)
    return overviewCsv(req, person, overviewFilter.parse(given), table)
  }),
  reading('/lists/:collection/csv', query, (given, { req, question }) => {
    const { collection = '' } = given
    if (!isListedAsCsv(collection)) throw new NotFound(req.t)
    return listCsv(req, collection, question)
  }),
  reading('/languages', query, (given, { req, person }) =>
    readLanguages(req, person, languagesFilter(given)),
  ),
  reading('/languages/document', document, async (reference, { req, person }) => {
    const { item } = await loadInside(req, person, reference)
    return item.languages
  }),
  reading('/languages/csv', query, (given, { req, person }) =>
    languagesCsv(req, person, languagesFilter(given)),
  ),
  reading('/languages/xliff', xliffWish, ({ documents: chosen, language }, { req, person }) =>
    xliffAnswer(req, person, chosen, language),
  ),
  receiving(
    '/languages/xliff',
    exchangeBounds.bytes,
    (req) => new NotExchanged(req, 'tooLarge'),
    (bytes, { req, person }) => takeIn(req, person, bytes),
  ),
  reading('/page-views', query, (given, { req, person }) => readPageViews(req, person, periodIn(given))),
  reading('/page-views/csv', query, (given, { req, person }) => pageViewsCsv(req, person, periodIn(given))),
  reading('/processing', query, (_, { req, person }) => readProcessing(req, person)),
  reading('/processing/csv', query, (_, { req, person }) => processingCsv(req, person)),
  reading('/newsletter', query, (_, { req, person }) => readNewsletter(req, person)),
  writing('/newsletter/find', z.object({ address: z.string().max(300) }), ({ address }, { req, person }) =>
    findSubscriber(req, person, address),
  ),
  writing('/newsletter/erase', z.object({ address: z.string().max(300) }), ({ address }, { req, person }) =>
    removeSubscriber(req, person, address),
  ),
  reading('/history', query, (given, { req, person }) => readTimeline(req, person, historyFilter(given))),
  reading('/history/csv', query, (given, { req, person }) => timelineCsv(req, person, historyFilter(given))),
  reading('/archive', document, (reference, { req, person }) => archiveAnswer(req, person, reference)),
  reading('/findings', document, async (reference, { req, person }) =>
    allFindings(req, await loadInside(req, person, reference)),
  ),
  reading('/document', withDocument({ series }), ({ reference, series: chosen }, { req, person }) =>
    readReview(req, person, reference, chosen),
  ),
  reading(
    '/comparison',
    withDocument({ from: version.optional(), to: version.optional() }),
    ({ reference, from, to }, { req, person }) =>
      readComparison(req, person, reference, from ?? null, to ?? null),
  ),
  writing(
    '/restore',
    withDocument({ version, expected: version }),
    ({ reference, version: old, expected }, { req, person }) =>
      restore(req, person, reference, old, expected),
  ),
  reading('/comments', document, (reference, { req, person }) => readThreads(req, person, reference)),
  writing(
    '/comments',
    withDocument({
      text: z.string().trim().min(1).max(longestComment),
      field: z.string().max(200).optional(),
      isBlocking: z.boolean().optional(),
      parent: z.uuid().optional(),
    }),
    async ({ reference, ...comment }, { req, person }) => {
      await boundActs(req, person, 'comment')
      return writeComment(req, person, reference, comment)
    },
  ),
  writing(
    '/comments/:thread/settle',
    withDocument({ thread: z.uuid(), isResolved: z.boolean() }),
    ({ reference, thread, isResolved }, { req, person }) =>
      settleThread(req, person, reference, thread, isResolved),
  ),
  reading('/previews', document, (reference, { req, person }) => readLinks(req, person, reference)),
  writing(
    '/previews',
    withDocument({
      version,
      recipient: z.string().trim().min(1).max(longestRecipient),
      days: z.literal(linkDays),
    }),
    async ({ reference, ...wish }, { req, person }) => {
      await boundActs(req, person, 'sharePreview')
      return shareVersion(req, person, reference, wish)
    },
  ),
  writing('/previews/:link/end', withDocument({ link: z.uuid() }), ({ reference, link }, { req, person }) =>
    endLink(req, person, reference, link),
  ),
  writing('/presence', withDocument({ isLeaving: z.boolean().optional() }), (input, { req, person }) =>
    bePresent(req, person, input.reference, input.isLeaving ?? false),
  ),
]
