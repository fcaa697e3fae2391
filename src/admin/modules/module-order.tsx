'use client'
/** The modules of a project in one list, to drag into order: the place in it is the module's number (ADR 124). */
import { getTranslation } from '@payloadcms/translations'
import {
  DraggableSortable,
  FieldDescription,
  useDocumentInfo,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import { idOf } from '@/domain/id-of'
import { useNames } from '../titles/names-asked'
import { useWords } from '../words/use-words'
import { ModuleRow } from './module-row'
import { useOwnModules } from './use-own-modules'
import './module-order.css'

export function ModuleOrder({ field, path: given, readOnly }: RelationshipFieldClientProps) {
  const texts = useWords().review.moduleOrder
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const heading = useId()
  const { customComponents, disabled, path, setValue, value } = useField<readonly unknown[] | null>({
    potentiallyStalePath: given,
  })
  const found = useOwnModules(id)
  return (
    <div className="field-type module-order" id={`field-${path}`}>
      <h2 id={heading} className="module-order__heading">
        {getTranslation(field.label ?? '', i18n)}
      </h2>
      <FieldDescription description={field.admin?.description} path={path} />
      {!id && <p>{texts.saveFirst}</p>}
      {id && !found && <p aria-busy="true">{texts.loading}</p>}
      {found && !found.ok && <p role="alert">{texts.failed}</p>}
      {found?.ok && found.value.length === 0 && <p>{texts.none}</p>}
      {found?.ok && found.value.length > 0 && (
        <List
          heading={heading}
          own={found.value}
          list={(value ?? []).flatMap((one) => idOf(one) ?? [])}
          isFixed={Boolean(readOnly || disabled)}
          onChange={setValue}
        />
      )}
      {customComponents?.AfterInput}
    </div>
  )
}

type ListProps = {
  readonly heading: string
  readonly own: readonly string[]
  readonly list: readonly string[]
  readonly isFixed: boolean
  readonly onChange: (ids: string[]) => void
}

/** What is on no list yet stands last, as it does for readers; moving anything gives all of them a place. */
function List({ heading, own, list, isFixed, onChange }: ListProps) {
  const { review } = useWords()
  const texts = review.moduleOrder
  const [told, setTold] = useState('')
  const ids = [...list.filter((one) => own.includes(one)), ...own.filter((one) => !list.includes(one))]
  // In an order that stays: another question would take the names away while the answer is on its way.
  const names = useNames(own.map((one) => `training-modules:${one}`))
  const titleOf = (one: string) => names?.[own.indexOf(one)] ?? (names ? review.shared.untitled : '…')
  const move = (from: number, to: number) => {
    const moved = ids[from]
    if (!moved || from === to || to < 0 || to >= ids.length) return
    const others = ids.filter((one) => one !== moved)
    onChange([...others.slice(0, to), moved, ...others.slice(to)])
    setTold(texts.moved(titleOf(moved), to + 1, ids.length))
  }
  return (
    <>
      <DraggableSortable
        ids={ids}
        onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      >
        <ol className="module-order__list" aria-labelledby={heading}>
          {ids.map((one, at) => (
            <ModuleRow
              key={one}
              id={one}
              place={at + 1}
              of={ids.length}
              title={titleOf(one)}
              isPlaced={list.length === 0 || list.includes(one)}
              isFixed={isFixed}
              onMove={(to) => move(at, to - 1)}
            />
          ))}
        </ol>
      </DraggableSortable>
      <p role="status" className="for-listeners">
        {told}
      </p>
    </>
  )
}
