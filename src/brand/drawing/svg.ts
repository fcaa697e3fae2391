/** A scene as a file: in the light scheme, because a file knows no other. */
import type { Look } from '../look'
import type { Cut, Scene } from './scene'

/** @param size of the picture, which the scene fills, its foot on the picture's */
export function svgOf(
  scene: Scene,
  { papers }: Look,
  size: { width: number; height: number } = scene,
): string {
  const { width, height, ground, cuts } = scene
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMax slice">`
  return `${head}<path d="M-9999-9999H9999V9999H-9999Z" fill="${papers[ground][0]}"/>${cuts.map((cut) => pathOf(cut, papers)).join('')}</svg>`
}

function pathOf({ d, paper, at, line, isFilled }: Cut, papers: Look['papers']): string {
  const [colour] = papers[paper]
  const place = at ? ` transform="${at}"` : ''
  const fill = line && !isFilled ? 'none' : colour
  const stroke = line
    ? ` stroke="${colour}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"`
    : ''
  return `<path d="${d}" fill="${fill}"${stroke}${place}/>`
}
