/** The shape of the admin's dictionary: a word with its help, its plural and its choices. */
export type Entry = {
  readonly label: string
  /** Stands under the field, or above the list. */
  readonly help?: string
  /** A row of a list, in the singular and in lower case. */
  readonly one?: string
  /** More than one, for collections and blocks. */
  readonly many?: string
  readonly options?: Readonly<Record<string, string>>
}

export type Section = Readonly<Record<string, Entry>>

/** The same shape in another language: a key too few or too many does not compile. */
export type Translated<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Translated<Words[Key]> }
