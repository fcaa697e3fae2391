'use client'
/** Where a finding is: a field of the form, or a picture or file that the text shows, known by its look and its name. */
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { fieldInFile } from '@/messages/documents/texts'
import { ask } from '../api/ask'
import { type FieldPlace, placeOf } from '../fields/field-names'
import { goToField } from '../fields/go-to-field'
import { useNames } from '../titles/names-asked'
import { useWords } from '../words/use-words'

type Props = {
  readonly field: string
  readonly places: readonly FieldPlace[]
  /** Where the fields are not on this page, they are named without a link. */
  readonly hasForm: boolean
}

export function FindingPlace({ field, places, hasForm }: Props) {
  const { language } = useWords()
  const shown = shownThing(field)
  const name = fieldInFile(field, language)
  if (shown)
    return <ShownThing {...shown} places={places} hasForm={hasForm} {...(name && { inside: name })} />
  const place = placeOf(places, field)
  if (!place || !hasForm) return <strong>{place?.name ?? field}</strong>
  return (
    <button type="button" className="findings__field" onClick={() => goToField(place, field)}>
      {place.name}
    </button>
  )
}

type Thing = { readonly collection: 'media' | 'files'; readonly id: string }

/** @returns the picture or file that a finding's field like `media/<id>/alt` is about */
function shownThing(field: string): Thing | null {
  const [, collection, id] = /^(media|files)\/([^/]+)/.exec(field) ?? []
  return collection && id ? { collection: collection as Thing['collection'], id } : null
}

type ShownProps = Thing & Pick<Props, 'places' | 'hasForm'> & { readonly inside?: string }

function ShownThing({ collection, id, places, hasForm, inside }: ShownProps) {
  const { review } = useWords()
  const [name] = useNames([`${collection}:${id}`]) ?? []
  const title = `${name ?? review.findings.unnamed[collection]}${inside ? `, ${inside}` : ''}`
  const label = (
    <>
      {collection === 'media' && <Thumbnail id={id} />}
      <span>{title}</span>
    </>
  )
  return (
    <>
      {hasForm ? (
        <ToField id={id} places={places} label={label} />
      ) : (
        <strong className="findings__shown">{label}</strong>
      )}{' '}
      <a
        className="findings__open"
        href={`/admin/collections/${collection}/${id}`}
        target="_blank"
        rel="noreferrer"
      >
        {review.findings.open[collection]} ({review.shared.newWindow})
      </a>
    </>
  )
}

type ToFieldProps = {
  readonly id: string
  readonly places: readonly FieldPlace[]
  readonly label: React.ReactNode
}

/** The way to the field in which a picture or file was chosen, a text's blocks included. */
function ToField({ id, places, label }: ToFieldProps) {
  // Where it was chosen seldom changes while one reads what is wrong with it, and to look goes through every text. But
  // what is wrong may be known before the form has its values.
  const [known, setKnown] = useState<string>()
  const path = useFormFields(([fields]) => known ?? pathShowing(fields, id))
  useEffect(() => setKnown(path), [path])
  const place = path === undefined ? undefined : placeOf(places, path)
  if (!place) return <strong className="findings__shown">{label}</strong>
  return (
    <button type="button" className="findings__field findings__shown" onClick={() => goToField(place, path)}>
      {label}
      <span>({place.name})</span>
    </button>
  )
}

function pathShowing(fields: FormState, id: string): string | undefined {
  return Object.keys(fields).find((path) => {
    const value = fields[path]?.value
    return value === id || (typeof value === 'object' && value !== null && JSON.stringify(value).includes(id))
  })
}

/** What the picture looks like; its name stands beside it. */
function Thumbnail({ id }: { readonly id: string }) {
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void ask<{ thumbnailURL?: string | null; url?: string | null }>('GET', `/media/${id}?depth=0`).then(
      (found) => {
        if (!isGone && found.ok) setSource(found.value.thumbnailURL ?? found.value.url ?? null)
      },
    )
    return () => {
      isGone = true
    }
  }, [id])
  return source && <img className="findings__thumbnail" src={source} alt="" width="48" height="48" />
}
