'use client'
/** Above a municipality's name: one chosen from the country's official list fills in what the list knows of it. */
import { SelectInput, useForm } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { type Area, pack } from '@/domain/country'

const own = pack.languages[0]

/** "091 Helsinki / Helsingfors": found by the code, and in either language. */
const said = ({ code, name }: Area) =>
  `${code} ${[...new Set([name[own], ...Object.values(name)])].join(' / ')}`

export function ListedAreas({ field, path, readOnly }: UIFieldClientProps) {
  const { dispatchFields, setModified } = useForm()
  const [areas, setAreas] = useState<readonly Area[]>([])
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    void pack.areas.list().then(setAreas)
  }, [])
  const fill = (area: Area | undefined) => {
    setChosen(area?.code ?? '')
    if (!area) return
    const { code, name, region } = area
    const known = { name: name[own], code, county: region.name[own], countyCode: region.code }
    for (const [field, value] of Object.entries(known)) dispatchFields({ type: 'UPDATE', path: field, value })
    setModified(true)
  }
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      options={areas.map((area) => ({ value: area.code, label: said(area) }))}
      value={chosen}
      readOnly={readOnly}
      onChange={(option) => fill(areas.find(({ code }) => !Array.isArray(option) && code === option?.value))}
    />
  )
}
