/**
 * What the site itself called the choices before the organisation's words were data (ADR 144): left by the migration
 * where texts hold such keys, and read until the first words of its own are live.
 */
import type { Vocabulary } from '@/domain/vocabularies'
import type { VocabulariesDoc } from './document-shapes'
import type { Localized } from './pick'
import { rowsFor } from './sql'

type Row = { vocabulary: Vocabulary; key: string; label: Localized }

/** Nobody writes them any more: they are asked for once, unless that fails. */
let known: VocabulariesDoc | undefined

export async function formerVocabularies(): Promise<VocabulariesDoc> {
  known ??= Object.groupBy(
    await rowsFor<Row>('select vocabulary, key, label from published.former_words order by place', []),
    ({ vocabulary }) => vocabulary,
  )
  return known
}
