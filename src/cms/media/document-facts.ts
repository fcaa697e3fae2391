/** Writes down what was read from an arriving document; nobody else writes these fields, then or later. */
import type { CollectionBeforeChangeHook } from 'payload'

export const documentFacts: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const facts = req.context.documentFacts as Record<string, unknown> | undefined
  req.context.documentFacts = undefined
  return { ...data, scanState: 'unscanned', ...facts }
}
