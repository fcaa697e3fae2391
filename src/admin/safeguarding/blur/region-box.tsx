'use client'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import {
  moved,
  type Point,
  percents,
  type Region,
  reshaped,
  resized,
  stepOf,
} from '@/domain/safeguarding/blur-region'
import { useTexts } from '../ui/use-texts'

type Props = {
  readonly region: Region
  readonly number: number
  readonly isPlain: boolean
  readonly pointOf: (event: PointerEvent) => Point
  readonly onChange: (region: Region) => void
  readonly onRemove: () => void
}

/** One box on the picture: arrow keys or a drag move it, shift and arrow keys resize it, R rounds it, Delete removes it. */
export function RegionBox({ region, number, isPlain, pointOf, onChange, onRemove }: Props) {
  const { blur: texts } = useTexts()
  const held = useRef<Point | null>(null)
  const press = (event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (step) onChange(event.shiftKey ? resized(region, step) : moved(region, step))
    else if (event.key === 'r' || event.key === 'R') onChange(reshaped(region))
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else return
    event.preventDefault()
  }
  const take = (event: PointerEvent<HTMLButtonElement>) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = pointOf(event)
  }
  const drag = (event: PointerEvent) => {
    if (!held.current) return
    const point = pointOf(event)
    onChange(moved(region, { x: point.x - held.current.x, y: point.y - held.current.y }))
    held.current = point
  }
  const release = () => {
    held.current = null
  }
  const [left, top, width, height] = [region.x, region.y, region.width, region.height].map(
    (share) => `${share * 100}%`,
  )
  return (
    <button
      type="button"
      className={`blur-box${isPlain ? ' blur-box--plain' : ''}${region.isRound ? ' blur-box--round' : ''}`}
      style={{ left, top, width, height }}
      aria-label={`${texts.region(number)}: ${texts.place(...percents(region))}`}
      onKeyDown={press}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {!isPlain && <span aria-hidden="true">{number}</span>}
    </button>
  )
}
