'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { firstRegion, type Region } from '@/domain/safeguarding/blur-region'
import { ask } from '../../api/ask'
import { Dialog } from '../../ui/dialog'
import { useTexts } from '../ui/use-texts'
import { BlurStage } from './blur-stage'
import { RegionList } from './region-list'
import '../../ui/ask-field.css'
import '../../ui/filter-form.css'
import './blur.css'

type Depicts = keyof ReturnType<typeof useTexts>['blur']['depictsOptions']

type Props = {
  readonly id: string
  readonly src: string
  readonly onClose: () => void
  readonly onSaved: (copy: string) => void
}

/** Draws boxes on a picture and saves it, blurred there, as a new one. */
export function BlurDialog({ id, src, onClose, onSaved }: Props) {
  const { blur: texts, shared } = useTexts()
  const fieldId = useId()
  const [regions, setRegions] = useState<readonly Region[]>([])
  const [isPlain, setPlain] = useState(false)
  const [depicts, setDepicts] = useState<Depicts>('same')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const add = (region: Region) => setRegions((before) => [...before, region])
  const remove = (index: number) => setRegions((before) => before.filter((_, at) => at !== index))
  const change = (index: number, region: Region) =>
    setRegions((before) => before.map((one, at) => (at === index ? region : one)))
  const save = async () => {
    setBusy(true)
    setProblem('')
    const body = { regions, ...(depicts !== 'same' && { depicts }) }
    const answer = await ask<{ id: string }>('POST', `/media/${id}/blur`, { body })
    setBusy(false)
    if (answer.ok) onSaved(answer.value.id)
    else if (answer.status === 403) setProblem(texts.mayNot)
    else setProblem(answer.status === 0 ? shared.noAnswer : shared.failed)
  }
  return (
    <Dialog heading={texts.heading} onClose={onClose} isWide>
      <p className="review-dialog__help">{texts.help}</p>
      <BlurStage
        src={src}
        regions={regions}
        isPlain={isPlain}
        onAdd={add}
        onChange={change}
        onRemove={remove}
      />
      <div className="blur-acts">
        <button type="button" className="plain-button" onClick={() => add(firstRegion)}>
          {texts.add}
        </button>
        <label className="blur-acts__check">
          <input type="checkbox" checked={isPlain} onChange={({ target }) => setPlain(target.checked)} />
          {texts.preview}
        </label>
      </div>
      <RegionList regions={regions} onChange={change} onRemove={remove} />
      <div className="ask-field">
        <label htmlFor={fieldId}>{texts.depicts}</label>
        <select id={fieldId} value={depicts} onChange={({ target }) => setDepicts(target.value as Depicts)}>
          {Object.entries(texts.depictsOptions).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="ask-field__help">{texts.what}</p>
      <p role="alert">{problem}</p>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button disabled={isBusy || regions.length === 0} onClick={() => void save()}>
          {isBusy ? texts.saving : texts.save}
        </Button>
      </div>
    </Dialog>
  )
}
