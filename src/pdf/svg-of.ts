/** A scene as an SVG document. */
import type { Scene, Shape } from './scene'

export function svgOf({ width, height, ground, shapes }: Scene): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  return `${head}<path d="M0 0H${width}V${height}H0Z" fill="${ground}"/>${shapes.map(pathOf).join('')}</svg>`
}

function pathOf({ d, fill, stroke, strokeWidth }: Shape): string {
  const line = stroke
    ? ` stroke="${stroke}" stroke-width="${strokeWidth ?? 1}" stroke-linecap="round" stroke-linejoin="round"`
    : ''
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`
}
