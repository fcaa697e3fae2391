/** From a preview's address to its answer. */
import { defaultLocale, type Locale } from '@/domain/locales'
import { inEveryLanguage, previewPath, releases } from '@/domain/preview/preview-path'
import { nothingHere } from '../sealed'
import { answerRelease } from './answer-release'
import { drawPreview } from './draw-preview'
import { guestFile } from './guest-file'
import { readGuestPage } from './guest-page'
import { languageAsked, languageInQuery } from './language-asked'
import { openForPerson } from './open-preview'

/** @param path what stands after `/preview/`: a token, a token with a file, a kind with an id, or a release */
export async function answerPreview(request: Request, path: readonly string[]): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = languageInQuery(searchParams)
  const [first = '', second, third, ...more] = path
  if (first === releases) return answerRelease(request, second ?? '')
  if (more.length > 0) return nothingHere('notFound', locale ?? defaultLocale)
  if (second === undefined) return readGuestPage(request, first, locale ?? languageAsked(request.headers))
  if (third !== undefined) return guestFile(first, second, third)
  const version = searchParams.get('version') ?? undefined
  const part = searchParams.get('part') ?? undefined
  return forPerson(request.headers, { kind: first, id: second, part }, version, locale ?? defaultLocale)
}

async function forPerson(
  headers: Headers,
  { part, ...document }: { kind: string; id: string; part: string | undefined },
  version: string | undefined,
  locale: Locale,
): Promise<Response> {
  const opened = await openForPerson(headers, document, version)
  if (!opened) return nothingHere('notFound', locale)
  const { kind, id, savedAt, isLatest } = opened
  const paths = inEveryLanguage((one) => previewPath(kind, id, one, version))
  const preview = { paths, savedAt: savedAt ?? undefined, isLatest }
  return (await drawPreview({ ...opened, part }, locale, preview)) ?? nothingHere('notFound', locale)
}
