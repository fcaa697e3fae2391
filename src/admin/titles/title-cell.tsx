'use client'
/** What a document of a list is called: in Swedish where the language at hand has no title, and with its picture. */
import { DefaultCell, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { useWords } from '../words/use-words'
import { useNames } from './names-asked'

export function TitleCell(props: DefaultCellComponentProps) {
  const { cellData, collectionSlug, rowData } = props
  const { getEntityConfig } = useConfig()
  const { review } = useWords()
  const own = typeof cellData === 'string' && cellData.trim() ? cellData : null
  const [inSwedish] = useNames(own ? [] : [`${collectionSlug}:${rowData.id}`]) ?? []
  const shown = own ?? (inSwedish === undefined ? '…' : (inSwedish ?? review.shared.untitled))
  const isUpload = Boolean(getEntityConfig({ collectionSlug })?.upload)
  // Payload draws a thumbnail beside one field only: the file's name.
  const field = isUpload ? { ...props.field, name: 'filename', type: 'text' } : props.field
  return (
    <span {...(!own && inSwedish && { lang: defaultLocale })} aria-busy={!own && inSwedish === undefined}>
      <DefaultCell {...props} field={field as typeof props.field} cellData={shown} />
    </span>
  )
}
