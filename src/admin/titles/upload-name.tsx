'use client'
/** What a chosen picture or file is called, where Payload shows the name that its bytes are kept under. */
import { useField } from '@payloadcms/ui'
import type { UploadFieldClient } from 'payload'
import { useWords } from '../words/use-words'
import { useNames } from './names-asked'
import { refsOf } from './refs-of'
import './upload-name.css'

export function UploadName({ path, field }: { readonly path: string; readonly field: UploadFieldClient }) {
  const { value } = useField<unknown>({ path })
  const refs = refsOf(value, field.relationTo)
  const names = useNames(refs)
  const { review } = useWords()
  if (refs.length === 0) return null
  return (
    <ol className="upload-name" aria-busy={!names}>
      {refs.map((ref, index) => (
        // One picture may stand twice in a gallery.
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing is kept in a line
        <li key={`${ref}${index}`}>{names ? (names[index] ?? review.shared.untitled) : '…'}</li>
      ))}
    </ol>
  )
}
