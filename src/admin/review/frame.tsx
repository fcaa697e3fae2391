'use client'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/use-words'

type Props = {
  readonly heading: string
  /** A page of the site; null when there is none. */
  readonly src: string | null
  readonly none: string
  /** How wide the page believes its window to be; it is made smaller to fit. */
  readonly width: number
}

const height = 900

/** One page of the site in a window of a given width. It runs no script and sends no form here. */
export function Frame({ heading, src, none, width }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { review } = useWords()
  const [room, setRoom] = useState(width)
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width))
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  const scale = Math.min(1, room / width)
  return (
    <figure className="frame">
      <figcaption>{heading}</figcaption>
      <div ref={box} className="frame__box" style={{ blockSize: src ? height * scale : undefined }}>
        {src && shown !== src && <p role="status">{review.shared.loading}</p>}
        {src ? (
          <iframe
            title={heading}
            src={src}
            sandbox="allow-same-origin"
            loading="lazy"
            width={width}
            height={height}
            onLoad={() => setShown(src)}
            style={{ transform: `scale(${scale})` }}
          />
        ) : (
          <p>{none}</p>
        )}
      </div>
    </figure>
  )
}
