/** The mark of the house: a kite of two folded papers. A brand may have one of its own. */
import type { Brand } from './brand'
import { type Drawn, drawnFile, wordsColour } from './drawn'
import type { Look } from './look'
import { contrast } from './shade'

export const mark = {
  viewBox: '-48 -74 96 140',
  sheets: [
    { paper: 'lingon', d: 'M2-70 46-6 0 62-44-4Z' },
    { paper: 'pink', d: 'M2-70 46-6 0 4ZM0 62-44-4 0 4Z' },
  ],
} as const

/** Whether a colour of it could not be seen on the page by night. It then lies on a white plate. */
export const isLostByNight = ({ paths }: Drawn, { colours }: Look): boolean =>
  paths.some(({ fill }) => fill !== wordsColour && contrast(fill, colours.paper[1]) < 3)

/** As a file, where there is no name beside it. */
export const logo = (brand: Brand, look: Look): string =>
  brand.logo ? `${drawnFile(brand.logo, look.colours.ink[0])}\n` : icon(brand, look)

/** In pixels: of Apple's home screen, and of a web app's card. */
export const appIconSizes = [180, 192, 512] as const
export type AppIconSize = (typeof appIconSizes)[number]

/** How much of an app's icon the mark takes: no cut that a telephone makes, a circle of four fifths, reaches it. */
const share = 0.56

/** As a square on the brand's paper, for home screens: nothing of it is see-through. */
export function appIcon(brand: Brand, look: Look, size: AppIconSize): string {
  const [edge, side] = [(size * (1 - share)) / 2, size * share]
  const place = `x="${edge}" y="${edge}" width="${side}" height="${side}"`
  const inner = icon(brand, look).trim().replace('<svg ', `<svg ${place} `)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${look.colours.paper[0]}"/>${inner}</svg>`
}

/** As a file, for the browser's tab. */
export function icon(brand: Brand, look: Look): string {
  const own = {
    viewBox: mark.viewBox,
    paths: mark.sheets.map(({ paper, d }) => ({ d, fill: look.papers[paper][0] })),
  }
  return `${drawnFile(brand.mark ?? own, look.colours.ink[0])}\n`
}
