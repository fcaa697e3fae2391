/** Where in a document's file something stands, and what it can hold that is not taken. */

export const filePlaces = [
  'body',
  'header',
  'footer',
  'footnote',
  'endnote',
  'chart',
  'diagram',
  'properties',
  'labels',
  'links',
  'styles',
  'settings',
  'page',
] as const
/** `body` is the running text; `labels` are descriptions of pictures and other names that readers can be told. */
export type FilePlace = (typeof filePlaces)[number]

/** @property number of the header, the footnote, the page …, from 1, where there can be more than one */
export type PlaceInFile = { readonly place: FilePlace; readonly number?: number | undefined }

/** @param name as a finding's field ends, such as `footnote.3` */
export function placeNamed(name: string): PlaceInFile | null {
  const [place = '', number] = name.split('.')
  if (!(filePlaces as readonly string[]).includes(place)) return null
  return { place: place as FilePlace, number: number === undefined ? undefined : Number(number) }
}

/** What a text can point to that cannot be kept, and without which it would not be what its author sees. */
export type RefusedThing =
  | 'macro'
  | 'embedded'
  | 'control'
  | 'foreignText'
  | 'film'
  | 'linkedPicture'
  | 'pictureKind'
  | 'form'
  | 'unknown'
