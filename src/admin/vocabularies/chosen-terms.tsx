'use client'
/** Words of the live vocabulary to choose from, in the colleague's language, and those that the text has already. */
import { SelectInput, useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { defaultLocale, isLocale } from '@/domain/locales'
import type { Vocabulary } from '@/domain/vocabularies'
import { ask } from '../api/ask'
import { useWords } from '../words/use-words'

type Live = { readonly _status?: string } & { readonly [Name in Vocabulary]?: readonly Term[] | null }

type Term = {
  readonly key?: string | null
  readonly label?: Readonly<Record<string, string | null>> | null
  readonly isRetired?: boolean | null
}

export function ChosenTerms({ field, path: given, readOnly }: SelectFieldClientProps) {
  const { language, review } = useWords()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string[] | null>({
    potentiallyStalePath: given,
  })
  const terms = useLiveTerms(field.name as Vocabulary)
  const chosen = value ?? []
  const own = isLocale(language) ? language : defaultLocale
  const known = (terms ?? []).flatMap(({ key, label, isRetired }) =>
    key && (!isRetired || chosen.includes(key))
      ? [{ value: key, label: label?.[own] ?? label?.[defaultLocale] ?? key }]
      : [],
  )
  // What nobody offers any more is still there to be seen, and to be taken away.
  const kept = chosen.filter((key) => !known.some((option) => option.value === key))
  const isEmpty = terms?.length === 0 && chosen.length === 0
  return (
    <SelectInput
      {...customComponents}
      name={field.name}
      path={path}
      label={field.label}
      description={isEmpty ? review.terms.none : field.admin?.description}
      options={[...known, ...kept.map((key) => ({ value: key, label: key }))]}
      hasMany
      value={chosen}
      onChange={(options) =>
        setValue(Array.isArray(options) ? options.map((option) => String(option.value)) : [])
      }
      readOnly={readOnly || disabled}
      showError={showError}
    />
  )
}

/** As readers know them, once that is known: what waits for review is chosen by nobody. */
function useLiveTerms(vocabulary: Vocabulary): readonly Term[] | undefined {
  const [terms, setTerms] = useState<readonly Term[]>()
  useEffect(() => {
    const asking = new AbortController()
    const path = '/globals/vocabularies?locale=all&depth=0&draft=false'
    void ask<Live>('GET', path, { signal: asking.signal }).then((answer) => {
      if (!answer.ok) return
      setTerms((answer.value._status === 'published' && answer.value[vocabulary]) || [])
    })
    return () => asking.abort()
  }, [vocabulary])
  return terms
}
