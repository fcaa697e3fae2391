/** The review page: everything about one proposed change on one screen, for whoever decides about it. */
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReviewPage } from '@/domain/review/review-page'
import { askHere } from '../api/ask-here'
import { referenceFrom, reviewPathOf } from '../api/reference'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { ReviewScreen } from './review-screen'

export async function ReviewView(view: AdminViewServerProps) {
  const segments = (view.params?.segments ?? []) as string[]
  const reference = referenceFrom(segments[1], segments[2])
  if (!reference) notFound()
  const req = signedIn(view, reviewPathOf(reference))
  const series = String(view.searchParams?.series ?? '')
  const query = new URLSearchParams({ ...reference, ...(series && { series }) }).toString()
  const page = await askHere<ReviewPage>(req, '/document', query)
  const { review } = wordsIn(req.i18n.language)
  return (
    <ViewFrame view={view} heading={page.title ?? review.shared.untitled}>
      <ReviewScreen key={page.id} initial={page} series={series} />
    </ViewFrame>
  )
}
