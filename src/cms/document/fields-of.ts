import type { FlattenedField, PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { isGlobal } from './reference'

/** The fields of a reviewed collection or global, of pictures or files, as the config declares them. */
export function fieldsOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  kind: ReviewedKind | 'media' | 'files',
): readonly FlattenedField[] {
  if (kind === 'media' || kind === 'files' || !isGlobal(kind))
    return payload.collections[kind].config.flattenedFields
  return payload.globals.config.find(({ slug }) => slug === kind)?.flattenedFields ?? []
}
