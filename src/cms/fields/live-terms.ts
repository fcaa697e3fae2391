import type { PayloadRequest } from 'payload'
import type { Term, Vocabulary } from '@/domain/vocabularies'
import { readPublicRow } from '../document/copies'

/** One for all vocabularies: the one document that holds them. */
export const allVocabularies = { kind: 'vocabularies', id: 'vocabularies' } as const

export type LiveTerm = Term & { readonly label?: unknown }

/** The words of a vocabulary as readers know them, retired ones too. */
export async function liveTerms(req: PayloadRequest, vocabulary: Vocabulary): Promise<readonly LiveTerm[]> {
  const live = await readPublicRow(req, allVocabularies)
  const terms = live?._status === 'published' ? live[vocabulary] : null
  return Array.isArray(terms) ? terms : []
}
