/** The mark for the home screens of telephones, some of which read no drawing and cut off corners. */
import { type AppIconSize, appIcon, appIconSizes } from '@/brand/mark'
import type { SiteLook } from '../frame/look'

/** Narrows what stands in an address. */
export const appIconSizeOf = (written: string): AppIconSize | undefined =>
  appIconSizes.find((size) => String(size) === written)

export async function appIconImage(look: SiteLook, size: AppIconSize): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp')
  const drawing = Buffer.from(appIcon(look.brand, look, size))
  return Uint8Array.from(await sharp(drawing).removeAlpha().png({ palette: true }).toBuffer())
}
