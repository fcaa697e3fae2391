/** From a preview's address to its answer. */
import { isLocale, type Locale, locales } from '@/domain/locales'
import { previewPath } from '@/domain/preview/preview-path'
import { openForPerson } from './desk'
import { drawPreview } from './draw-preview'
import { nothingHere } from './sealed'

export async function answerPreview(request: Request, path: readonly string[]): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = localeAsked(searchParams)
  const [kind = '', id = '', ...more] = path
  if (more.length > 0) return nothingHere('notFound', locale)
  return forPerson(request.headers, { kind, id }, searchParams.get('version') ?? undefined, locale)
}

const localeAsked = (query: URLSearchParams): Locale => {
  const asked = query.get('locale') ?? ''
  return isLocale(asked) ? asked : 'sv'
}

async function forPerson(
  headers: Headers,
  document: { kind: string; id: string },
  version: string | undefined,
  locale: Locale,
): Promise<Response> {
  const opened = await openForPerson(headers, document, version)
  if (!opened) return nothingHere('notFound', locale)
  const { kind, id, savedAt, isLatest } = opened
  const paths = Object.fromEntries(
    locales.map((one) => [one, previewPath(kind, id, one, version)]),
  ) as Record<Locale, string>
  const preview = { paths, savedAt: savedAt ?? undefined, isLatest }
  return (await drawPreview(opened, locale, preview)) ?? nothingHere('notFound', locale)
}
