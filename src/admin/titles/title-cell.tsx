'use client'
/** What a document of a list is called: as in the original where the language at hand has no title, and with its picture. */
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
  const [original] = useNames(own ? [] : [`${collectionSlug}:${rowData.id}`]) ?? []
  const shown = own ?? (original === undefined ? '…' : (original ?? review.shared.untitled))
  const isUpload = Boolean(getEntityConfig({ collectionSlug })?.upload)
  // Payload draws a thumbnail beside one field only: the file's name.
  const field = isUpload ? { ...props.field, name: 'filename', type: 'text' } : props.field
  return (
    <span {...(!own && original && { lang: defaultLocale })} aria-busy={!own && original === undefined}>
      <DefaultCell {...props} field={field as typeof props.field} cellData={shown} />
    </span>
  )
}
