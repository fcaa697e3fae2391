'use client'
/** In a document's panel: which release it goes live with, or the way into one. */
import { Button, useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ReleaseLine } from '@/domain/releases/release'
import { hasRole, type Role } from '@/domain/roles'
import { isApproved, type WorkingState } from '@/domain/workflow/states'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'
import { useWords } from '../words/use-words'
import { IntoRelease } from './into-release'

type Props = {
  readonly reference: Reference
  readonly state: WorkingState
  readonly isModified: boolean
  readonly onAdded: () => void
}

type Has = { readonly release: ReleaseLine | null; readonly isVoid: boolean }

export function InRelease({ reference, state, isModified, onAdded }: Props) {
  const { releases: texts, review } = useWords()
  const { user } = useAuth()
  const [has, setHas] = useState<Has | null>(null)
  const [isAdding, setAdding] = useState(false)
  const { kind, id } = reference
  const isPublisher = hasRole({ roles: (user?.roles ?? []) as Role[] }, 'editor', 'reviewer')

  const look = useCallback(async () => {
    const answer = await ask<Has>('GET', `/review/releases/of?${new URLSearchParams({ kind, id })}`)
    setHas(answer.ok ? answer.value : null)
  }, [kind, id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with the text may cost it its place
  useEffect(() => void look(), [look, state])

  const mayAdd = isPublisher && isApproved(state) && (!has?.release || has.isVoid)
  if (!has?.release && !mayAdd) return null
  return (
    <section className="share" aria-labelledby="in-release">
      <h3 id="in-release">{texts.into.heading}</h3>
      {has?.release && (
        <p>
          {has.isVoid ? texts.into.isLost : texts.into.isIn}{' '}
          <a href={`/admin/releases/${has.release.id}`}>{has.release.name}</a>.
        </p>
      )}
      {mayAdd && (
        <Button
          className="share__make"
          buttonStyle="secondary"
          size="small"
          disabled={isModified}
          onClick={() => setAdding(true)}
        >
          {texts.into.action}
        </Button>
      )}
      {mayAdd && isModified && <p className="share__help">{review.panel.saveFirst}</p>}
      {isAdding && (
        <IntoRelease
          documents={[reference]}
          onAdded={() => {
            setAdding(false)
            void look()
            onAdded()
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}
