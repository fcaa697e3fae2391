'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import { type FieldPlace, fieldPlaces } from './field-names'

/** The fields of one kind, as the signed-in person's form names them. */
export function useFieldPlaces(kind: ReviewedKind): readonly FieldPlace[] {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const config = isReviewedGlobal(kind)
      ? getEntityConfig({ globalSlug: kind as never })
      : getEntityConfig({ collectionSlug: kind as never })
    return config ? fieldPlaces(config.fields, i18n as never) : []
  }, [getEntityConfig, kind, i18n])
}
