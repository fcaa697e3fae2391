/** A preview by link, with the guest's own form below it. */
import { makeStamp } from '@/content/form-stamp'
import type { Locale } from '@/domain/locales'
import { guestFilesBelow, guestPath, inEveryLanguage } from '@/domain/preview/preview-path'
import type { FormState } from '@/site/frame/form-state'
import type { AnswerField } from '@/site/frame/frame'
import { nothingHere } from '../sealed'
import { drawPreview } from './draw-preview'
import { type OpenedLink, openLink } from './open-preview'

export async function readGuestPage(request: Request, token: string, locale: Locale): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const part = searchParams.get('part') ?? undefined
  // Next answers HEAD by the way of GET; nobody has read anything then. Nor has she who is still reading.
  const opened = await openLink(token, request.method === 'GET' && part === undefined)
  if (!opened) return nothingHere('deadLink', locale)
  const hasAnswered = searchParams.has('sent')
  const empty = { values: {}, mistakes: [], stamp: await makeStamp(Date.now()) }
  return drawGuestPage(opened, token, locale, empty, { hasAnswered, part })
}

/** @param answer the form as it stands: empty, or with what was written and what was wrong with it */
export async function drawGuestPage(
  opened: OpenedLink,
  token: string,
  locale: Locale,
  answer: FormState<AnswerField>,
  {
    status = 200,
    hasAnswered = false,
    part,
  }: { status?: number; hasAnswered?: boolean; part?: string | undefined } = {},
): Promise<Response> {
  const preview = {
    paths: inEveryLanguage((one) => guestPath(token, one)),
    savedAt: opened.savedAt ?? undefined,
    isLatest: opened.isLatest,
    guest: { until: opened.until, path: guestPath(token, locale), hasAnswered, answer },
  }
  const shown = { ...opened, part, files: guestFilesBelow(token) }
  return (await drawPreview(shown, locale, preview, status)) ?? nothingHere('deadLink', locale)
}
