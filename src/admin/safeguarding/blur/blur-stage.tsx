'use client'
import { type PointerEvent, useRef, useState } from 'react'
import { drawn, type Point, type Region } from '@/domain/safeguarding/blur-region'
import { useTexts } from '../ui/use-texts'
import { RegionBox } from './region-box'

type Props = {
  readonly src: string
  readonly regions: readonly Region[]
  readonly isPlain: boolean
  readonly onAdd: (region: Region) => void
  readonly onChange: (index: number, region: Region) => void
  readonly onRemove: (index: number) => void
}

/** The picture with its boxes; a drag on the bare picture draws a new one. */
export function BlurStage({ src, regions, isPlain, onAdd, onChange, onRemove }: Props) {
  const { blur: texts } = useTexts()
  const stage = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<{ from: Point; to: Point } | null>(null)
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = stage.current?.getBoundingClientRect()
    if (!box?.width || !box.height) return { x: 0, y: 0 }
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
  }
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = pointOf(event)
    setDrawing({ from: point, to: point })
  }
  const end = () => {
    const region = drawing && drawn(drawing.from, drawing.to)
    if (region) onAdd(region)
    setDrawing(null)
  }
  const growing = drawing && drawn(drawing.from, drawing.to)
  return (
    <div
      ref={stage}
      className="blur-stage"
      onPointerDown={begin}
      onPointerMove={(event) => drawing && setDrawing({ ...drawing, to: pointOf(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrawing(null)}
    >
      <img src={src} alt={texts.picture} draggable={false} />
      {regions.map((region, index) => (
        <RegionBox
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its number
          key={index}
          region={region}
          number={index + 1}
          isPlain={isPlain}
          pointOf={pointOf}
          onChange={(changed) => onChange(index, changed)}
          onRemove={() => onRemove(index)}
        />
      ))}
      {growing && (
        <div
          className="blur-box"
          style={{
            left: `${growing.x * 100}%`,
            top: `${growing.y * 100}%`,
            width: `${growing.width * 100}%`,
            height: `${growing.height * 100}%`,
          }}
        />
      )}
    </div>
  )
}
