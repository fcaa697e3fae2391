'use client'
import type { ReviewedKind } from '@/domain/kinds'
import { placeOf } from './field-names'
import { useFieldPlaces } from './use-field-places'

/** What a field is called in the form, for views that are drawn on the server. */
export function FieldName({ kind, path }: { readonly kind: ReviewedKind; readonly path: string }) {
  return placeOf(useFieldPlaces(kind), path)?.name ?? path
}
