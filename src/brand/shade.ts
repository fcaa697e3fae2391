/** Colours in OKLCH, where the same step is the same difference to the eye: lightness can change and the hue stays. */
import { clampChroma, converter, formatHex, type Oklch, parse, wcagContrast } from 'culori'

const toRgb = converter('rgb')
const toOklch = converter('oklch')

const oklch = (hex: string): Oklch => toOklch(hex) ?? { mode: 'oklch', l: 0, c: 0 }
const hexOf = (colour: Oklch): string => formatHex(toRgb(clampChroma(colour, 'oklch')))

/** As WCAG 2.2 computes it, from 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other)

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** What a style sheet calls a colour, by its numbers; undefined for whatever is none, or lets something through. */
export function hexOfCss(text: string): string | undefined {
  const colour = parse(text)
  return colour && (colour.alpha ?? 1) === 1 ? formatHex(toRgb(colour)) : undefined
}

/** More than so many times as colourful as the pattern, and a ground would no longer be one. */
const mostChroma = 4

/**
 * A colour of the pattern, moved as far as `from` has to be moved to become `to`: turned by the same hue, as much more
 * or less colourful, its lightness bent so that black and white stay where they are.
 */
export function moved(hex: string, from: string, to: string): string {
  if (from === to) return hex
  if (hex === from) return to
  const [colour, here, there] = [oklch(hex), oklch(from), oklch(to)]
  return hexOf({
    mode: 'oklch',
    l:
      colour.l <= here.l
        ? (colour.l * there.l) / here.l
        : 1 - ((1 - colour.l) * (1 - there.l)) / (1 - here.l),
    c: colour.c * Math.min(there.c / here.c, mostChroma),
    h: (colour.h ?? 0) + (there.h ?? 0) - (here.h ?? 0),
  })
}

/** The hue of one colour, at most as colourful as the other, and as light. */
export function inHueOf(hex: string, other: string): string {
  const { c, h } = oklch(hex)
  const { l, c: most } = oklch(other)
  return hexOf({ mode: 'oklch', l, c: Math.min(c, most), ...(h !== undefined && { h }) })
}

/** At most so light. */
export function noLighterThan(hex: string, most: number): string {
  const colour = oklch(hex)
  return colour.l <= most ? hex : hexOf({ ...colour, l: most })
}

/** How far apart in lightness two colours are, of 1. */
export const apart = (one: string, other: string): number => Math.abs(oklch(one).l - oklch(other).l)

/**
 * The colour itself if it will do, otherwise the nearest lighter or darker one of the same hue that will. Asks for a
 * condition that, once met on the way to white or to black, stays met.
 */
export function nearest(hex: string, willDo: (hex: string) => boolean): string | undefined {
  if (willDo(hex)) return hex
  const colour = oklch(hex)
  const towards = (end: number): string | undefined => {
    let [near, far] = [colour.l, end]
    let found = hexOf({ ...colour, l: end })
    if (!willDo(found)) return undefined
    for (let step = 0; step < 9; step++) {
      const l = (near + far) / 2
      const tried = hexOf({ ...colour, l })
      if (willDo(tried)) [far, found] = [l, tried]
      else near = l
    }
    return found
  }
  return [towards(0), towards(1)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => apart(a, hex) - apart(b, hex))[0]
}
