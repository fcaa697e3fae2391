/** The names under which a picture or file lies in the store: its own, and those of its renditions. */
export type StoredFile = {
  readonly filename?: string | null
  readonly mimeType?: string | null
  readonly filesize?: number | null
  readonly width?: number | null
  readonly height?: number | null
  readonly sizes?: Readonly<Record<string, Omit<StoredFile, 'sizes'> | null | undefined>> | null
}

/** Everything that is stored of one picture or file, the original first. */
export const partsOf = ({ sizes, ...original }: StoredFile): StoredFile[] =>
  [original, ...Object.values(sizes ?? {})].filter((one): one is StoredFile => Boolean(one?.filename))

export const namesOf = (stored: StoredFile): string[] =>
  partsOf(stored).flatMap(({ filename }) => filename ?? [])
