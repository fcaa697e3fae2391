/** Boxes drawn on a picture, or ellipses in them, in shares of its width and height from the top left, and never outside it. */
export type Region = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Faces are. */
  readonly isRound?: boolean | undefined
}

/**
 * How little is left of a region: at most this many squares along its longer side. With six, eyes and mouth of a face that
 * fills the region could still be told apart. What is not in the pixels cannot be brought back, as it can from a mere blur;
 * whoever makes a region unrecognisable, here or on a telephone, keeps to it.
 */
export const squares = 4

export type Size = { readonly width: number; readonly height: number }

/** A region in whole pixels of one picture. */
export type Box = Size & { readonly left: number; readonly top: number }

/** Rounded outwards, so that no edge of a face is left, and kept inside the picture. */
export function boxOf({ x, y, width, height }: Region, picture: Size): Box {
  const left = within(Math.floor(x * picture.width), 0, picture.width - 1)
  const top = within(Math.floor(y * picture.height), 0, picture.height - 1)
  const right = within(Math.ceil((x + width) * picture.width), left + 1, picture.width)
  const bottom = within(Math.ceil((y + height) * picture.height), top + 1, picture.height)
  return { left, top, width: right - left, height: bottom - top }
}

export type Point = { readonly x: number; readonly y: number }

/** Smaller hides nothing, and cannot be pressed. */
const smallest = 0.03

/** Where a box begins that is added by keyboard: in the middle, where it is seen. */
export const firstRegion: Region = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

export function moved(region: Region, { x, y }: Point): Region {
  return {
    ...region,
    x: within(region.x + x, 0, 1 - region.width),
    y: within(region.y + y, 0, 1 - region.height),
  }
}

/** The top left corner stays. */
export function resized(region: Region, { x, y }: Point): Region {
  return {
    ...region,
    width: within(region.width + x, smallest, 1 - region.x),
    height: within(region.height + y, smallest, 1 - region.y),
  }
}

/** @returns the box between two points, or null for one too small to have been meant */
export function drawn(from: Point, to: Point): Region | null {
  const [left, right] = [from.x, to.x].map((x) => within(x, 0, 1)).sort((a, b) => a - b) as [number, number]
  const [top, bottom] = [from.y, to.y].map((y) => within(y, 0, 1)).sort((a, b) => a - b) as [number, number]
  const region = { x: left, y: top, width: right - left, height: bottom - top }
  return region.width < smallest || region.height < smallest ? null : region
}

/** The same place, with its corners or without. */
export const reshaped = (region: Region): Region => ({ ...region, isRound: !region.isRound })

/** One press of an arrow key; null for every other key. */
export function stepOf(key: string): Point | null {
  const step = 0.02
  const steps: Record<string, Point> = {
    ArrowLeft: { x: -step, y: 0 },
    ArrowRight: { x: step, y: 0 },
    ArrowUp: { x: 0, y: -step },
    ArrowDown: { x: 0, y: step },
  }
  return steps[key] ?? null
}

/** Of the picture's shorter side: a face that somebody took a picture of, and some of what is around it. */
const faceShare = 0.35

/** A circle around a point, and no ellipse, whichever way the picture lies. */
export function faceAt({ x, y }: Point, picture: Size): Region {
  const side = faceShare * Math.min(picture.width, picture.height)
  const [width, height] = [side / picture.width, side / picture.height]
  return moved({ x: 0, y: 0, width, height }, { x: x - width / 2, y: y - height / 2 })
}

/** Whole percents, as people say them: left, top, width, height. */
export function percents({ x, y, width, height }: Region): [number, number, number, number] {
  const [left = 0, top = 0, wide = 0, high = 0] = [x, y, width, height].map((share) =>
    Math.round(share * 100),
  )
  return [left, top, wide, high]
}
