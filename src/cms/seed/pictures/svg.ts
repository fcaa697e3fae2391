/** From a scene to SVG and to pixels. */
import sharp from 'sharp'
import type { Scene, Shape } from '@/pdf/scene'

/** A scene as an SVG document. */
function svgOf(scene: Scene): string {
  const { width, height, ground } = scene
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  return `${head}<path d="M0 0H${width}V${height}H0Z" fill="${ground}"/>${scene.shapes.map(pathOf).join('')}</svg>`
}

/** A scene as a PNG, the same bytes every time. */
export function pngOf(scene: Scene): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(scene)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

function pathOf({ d, fill, stroke, strokeWidth }: Shape): string {
  const line = stroke
    ? ` stroke="${stroke}" stroke-width="${strokeWidth ?? 1}" stroke-linecap="round" stroke-linejoin="round"`
    : ''
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`
}
