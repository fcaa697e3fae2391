'use client'
/** The list that is on the screen, as a file: with its filter, its search and its order. */
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation'
import { wordsIn } from '../words/words'
import './list-as-csv.css'

export function ListAsCsv() {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { segments } = useParams<{ segments?: string[] }>()
  const asked = useSearchParams().toString()
  const slug = segments?.[1]
  if (!slug || !getEntityConfig({ collectionSlug: slug })) return null
  return (
    <p className="list-as-csv">
      <a href={`/api/review/lists/${slug}/csv?${asked}`} download>
        {wordsIn(i18n.language).review.overview.export}
      </a>
    </p>
  )
}
