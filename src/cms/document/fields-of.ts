import type { FlattenedField, PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { isGlobal } from './reference'

/** The fields of a reviewed collection or global, as its config declares them. */
export function fieldsOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  kind: ReviewedKind,
): readonly FlattenedField[] {
  if (!isGlobal(kind)) return payload.collections[kind].config.flattenedFields
  return payload.globals.config.find(({ slug }) => slug === kind)?.flattenedFields ?? []
}
