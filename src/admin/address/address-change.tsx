'use client'
/** Under the address in the form: where readers find the page now, and where they will, while the two differ. */
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../api/ask'
import { addressOf, referenceFrom } from '../api/reference'
import { useWords } from '../words/use-words'
import { ChangedAddress } from './changed-address'

type Live = { readonly slug?: string | null; readonly _status?: string }

export function AddressChange({ path }: { readonly path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { value } = useField<string>({ path })
  const { address } = useWords().review
  const [live, setLive] = useState<string | null>(null)
  const reference = referenceFrom(collectionSlug, id)
  const where = reference && addressOf(reference)
  useEffect(() => {
    let isGone = false
    if (where)
      void ask<Live>('GET', `${where}?depth=0&select[slug]=true&select[_status]=true`).then((found) => {
        if (!isGone && found.ok && found.value._status === 'published') setLive(found.value.slug ?? null)
      })
    return () => {
      isGone = true
    }
  }, [where])
  const isChanged = reference && live && value && value !== live
  return (
    <div role="status">
      {isChanged && (
        <>
          <p>{address.changes}</p>
          <ChangedAddress kind={reference.kind} before={live} after={value} />
        </>
      )}
    </div>
  )
}
