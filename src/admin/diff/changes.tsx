'use client'
import type { ReactNode } from 'react'
import type { ReviewedKind } from '@/domain/kinds'
import { localeFacts } from '@/domain/locales'
import { inSigns } from '@/domain/review/plain-text'
import type { FieldChange } from '@/domain/review/timeline'
import { ChangedAddress } from '../address/changed-address'
import { placeOf } from '../fields/field-names'
import { useFieldPlaces } from '../fields/use-field-places'
import { useWords } from '../words/use-words'
import { MarkedText } from './marked-text'
import { whole, wordDiff } from './word-diff'
import './changes.css'

type Props = {
  readonly kind: ReviewedKind
  readonly changes: readonly FieldChange[]
  /** Nothing to compare with: everything is new, and marking it all would only be in the way. */
  readonly isNew?: boolean
  /** What is said when nothing differs. */
  readonly none: string
  /** Something to do about a field, beside its name. */
  readonly aside?: (field: string) => ReactNode
}

/** What differs, field by field in the order of the form, each language by itself. */
export function Changes({ kind, changes, isNew = false, none, aside }: Props) {
  const { review } = useWords()
  const places = useFieldPlaces(kind)
  if (changes.length === 0) return <p>{none}</p>
  const order = (field: string) => places.findIndex(({ path }) => path.split('.')[0] === field)
  const fields = [...new Set(changes.map(({ field }) => field))].sort((a, b) => order(a) - order(b))
  return (
    <div className="changes">
      {fields.map((field) => (
        <section key={field} className="change" id={`change-${field}`}>
          <div className="change__head">
            <h3>{placeOf(places, field)?.name ?? places[order(field)]?.name ?? field}</h3>
            {aside?.(field)}
          </div>
          {changes
            .filter((change) => change.field === field)
            .map(({ locale, before, after }) => (
              <div key={locale ?? ''} className="change__text">
                {locale && <p className="change__language">{localeFacts[locale].nativeName}</p>}
                {inSigns(before) === inSigns(after) && !isNew && (
                  <p className="change__language">{review.reviewPage.onlyLook}</p>
                )}
                {field === 'slug' && !isNew && before.length > 0 ? (
                  <ChangedAddress kind={kind} before={inSigns(before)} after={inSigns(after)} />
                ) : (
                  <MarkedText
                    pieces={isNew ? whole(after) : wordDiff(before, after)}
                    folds
                    lang={locale ? localeFacts[locale].htmlLang : undefined}
                    dir={locale ? localeFacts[locale].dir : undefined}
                  />
                )}
              </div>
            ))}
        </section>
      ))}
      <p className="for-listeners">{review.reviewPage.changedFields(fields.length)}</p>
    </div>
  )
}
