/** The pictures that an asking is about, as they lie in the telephone. */
import { unseal, unsealBytes } from '@/domain/kept/sealing'
import { html, type Markup } from '../../html'
import { type Holder, type PictureFacts, phonePictures } from '../kept-store'
import { page } from '../page'

export type Shown = {
  readonly key: string
  readonly sha256: string
  readonly alt: string
  /** Null where the telephone could not open it, as when it is short of memory: another time it may. */
  readonly pixels: ImageBitmap | null
}

/** @param wanted of a text: those of it; else those that are named, in that order */
export async function showPictures(
  { person, key }: Holder,
  wanted: { readonly text: string } | { readonly keys: readonly string[] },
): Promise<Shown[]> {
  const rows =
    'text' in wanted
      ? (await phonePictures.all(person.id))
          .filter(({ text }) => text === wanted.text)
          .sort((a, b) => a.at - b.at)
      : await Promise.all(wanted.keys.map((name) => phonePictures.one(name, person.id)))
  const opened = await Promise.all(
    rows.map(async (row) => {
      if (!row) return null
      const [facts, bytes] = await Promise.all([unseal(key, row.facts), unsealBytes(key, row.bytes)])
      if (!facts || !bytes) return null
      const { sha256, alt, isDeclined, isRemoved } = JSON.parse(facts) as PictureFacts
      // Nobody is asked about what somebody has said no to.
      if ('text' in wanted && (isDeclined || isRemoved)) return null
      const pixels = await createImageBitmap(new Blob([bytes])).catch(() => null)
      return { key: row.key, sha256, alt, pixels }
    }),
  )
  return opened.filter((picture) => picture !== null)
}

/** @param otherwise what it is called where nobody has written what it shows yet */
export const frameOf = ({ key, alt }: Shown, otherwise: string): Markup =>
  html`<canvas role="img" data-picture="${key}" aria-label="${alt || otherwise}"${alt && html` lang="${page.original}"`}></canvas>`

/** Fills the frames within a part of the page. @returns whether each of them shows its picture */
export function fillFrames(part: ParentNode, pictures: readonly Shown[]): boolean {
  const drawn = pictures.map(({ key, pixels }) => {
    const canvas = part.querySelector<HTMLCanvasElement>(`[data-picture="${key}"]`)
    if (!canvas) return true
    if (pixels) Object.assign(canvas, { width: pixels.width, height: pixels.height })
    const context = canvas.getContext('2d')
    if (pixels) context?.drawImage(pixels, 0, 0)
    return pixels !== null && context !== null
  })
  return !drawn.includes(false)
}
