/** Writes down what was read from an arriving document; nobody else writes these fields, then or later. */
import type { CollectionBeforeChangeHook } from 'payload'
import { requestNote } from '../payload/request-note'

/** A way past field access: these are nobody's to write but the reader's of the arriving document. */
export const factsRead = requestNote<Record<string, unknown> | undefined>('documentFacts')

export const documentFacts: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const facts = factsRead.on(req)
  factsRead.write(req, undefined)
  return { ...data, scanState: 'unscanned', ...facts }
}
