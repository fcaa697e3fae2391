'use client'
/** A country, found by typing its name in the person's own language, and kept as its code. */
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo } from 'react'
import { countriesIn } from '@/domain/countries'
import { useWords } from '../words/use-words'

export function CountryField({ field, path: given, readOnly }: TextFieldClientProps) {
  const { language } = useWords()
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const options = useMemo(
    () => countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  )
  return (
    <SelectInput
      {...customComponents}
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      required={field.required}
      style={field.admin?.width ? { flex: `0 1 ${field.admin.width}` } : undefined}
      options={options}
      value={value ?? ''}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? String(chosen.value) : null)}
      readOnly={readOnly || disabled}
      showError={showError}
    />
  )
}
