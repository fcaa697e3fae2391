/** The shapes of the seed's texts: what one file per thing must hold, in Swedish and English at least. */
import type { ExampleLanguage } from '../languages'
import type { Reference } from '../reference'
import type { RichText } from '../rich-text'

/** A row of a localized list. */
export type Row = { readonly text: string }

/** Makes the rows of a localized list. */
export const rows = (...texts: readonly string[]): Row[] => texts.map((text) => ({ text }))

/** Swedish and English always; the six other languages where somebody has written them. */
export type Texts<T> = { readonly sv: T; readonly en: T } & { readonly [L in ExampleLanguage]?: Partial<T> }

type ModuleText = {
  readonly title: string
  readonly summary: string
  readonly audience: string
  readonly objectives: readonly Row[]
  readonly body: RichText
  readonly preparation: RichText
  readonly exercises: RichText
  readonly facilitatorNotes: RichText
  readonly contentNotice?: string
}

/** Minutes, group size and licence are unknown, so they have no place here. */
export type ModuleSeed = {
  readonly number: number
  readonly slug: string
  readonly topics: readonly string[]
  readonly formats?: readonly string[]
  readonly cases?: 'fictional' | 'composite'
  readonly hasQuickExit?: true
  readonly showsSupport?: true
  readonly texts: { readonly sv: ModuleText; readonly en: ModuleText }
}

export type PlainText = { readonly title: string; readonly summary: string; readonly body: RichText }

/** What was done is told only where it is known. */
type Lesson = { readonly did?: string; readonly can: string }

/** Who said what is not known, so no quotation has a place here. */
type StoryText = PlainText & { readonly writerRole: string; readonly lessons: readonly Lesson[] }

export type StorySeed = {
  readonly slug: string
  readonly municipality: string
  readonly cover: Reference
  readonly themes: readonly string[]
  readonly texts: { readonly sv: StoryText; readonly en: StoryText }
}

type MunicipalityText = { readonly summary: string; readonly body: RichText }

export type MunicipalitySeed = {
  readonly code: string
  readonly slug: string
  readonly cover?: Reference
  readonly texts: { readonly sv: MunicipalityText; readonly en: MunicipalityText }
}

export type ProjectText = {
  readonly title: string
  readonly summary: string
  readonly body: RichText
  readonly aim: string
  readonly overallAim: string
  readonly targetGroup: string
  readonly trainingAudience?: string
  readonly purposes?: readonly Row[]
  readonly quotes?: readonly Row[]
  readonly glossary?: readonly { readonly meaning: string }[]
}

export type DocumentText = {
  readonly title: string
  readonly summary: string
  readonly contents?: readonly Row[]
}
