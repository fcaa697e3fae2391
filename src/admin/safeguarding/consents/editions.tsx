'use client'
import { useEffect, useState } from 'react'
import type { EvidenceEdition } from '@/domain/safeguarding/evidence-edition'
import { ask } from '../../api/ask'
import { momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'

/** Every form ever filed, the newest first: none takes an earlier one's place. */
export function Editions({ id, keptAt }: { readonly id: string; readonly keptAt: unknown }) {
  const { evidence: texts } = useTexts()
  const { language } = useWords()
  const [editions, setEditions] = useState<readonly EvidenceEdition[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that was kept is what makes it worth asking again
  useEffect(() => {
    void ask<{ editions: EvidenceEdition[] }>('GET', `/consents/${id}/evidence/editions`).then(
      (answer) => answer.ok && setEditions(answer.value.editions),
    )
  }, [id, keptAt])
  const readable = editions.filter(({ erasedAt }) => erasedAt === null)
  if (readable.length < 2) return null
  return (
    <details>
      <summary>{texts.editions}</summary>
      <ol reversed>
        {readable.map((edition, index) => (
          <li key={edition.id}>
            <a href={`/api/consents/${id}/evidence/${edition.id}`} download>
              {texts.edition(momentText(edition.addedAt, language), edition.by)}
            </a>
            {index === 0 && ` (${texts.current})`}
          </li>
        ))}
      </ol>
    </details>
  )
}
