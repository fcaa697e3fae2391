/** A date as a person writes it and a machine reads it. */
import { type Frame, write } from '@/site/frame/frame'

export function Day({ at, frame }: { at: string | undefined; frame: Frame }) {
  return at ? <time dateTime={at.slice(0, 10)}>{write(frame).day(at)}</time> : null
}
