/**
 * What `published` holds of each kind, its languages side by side, as narrow as content reads it. Payload's generated
 * types describe one language at a time.
 */
import type { counted, HomeBlock } from '@/domain/home'
import type { ListRoute, ShownKind } from '@/domain/kinds'
import type { LetterDay } from '@/domain/newsletter/days'
import type { ConsentTextField } from '@/domain/safeguarding/consent-texts'
import type { Retention } from '@/domain/safeguarding/retention'
import type { Vocabulary } from '@/domain/vocabularies'
import type { Localized } from './pick'

/** A relation: the other document when readers may see it and somebody asked for it, otherwise its bare id. */
export type Ref<Doc> = string | Doc | null | undefined
export type Many<Doc> = readonly Ref<Doc>[] | null | undefined

/** The document behind a relation, if the reader may see it. */
export function seen<Doc extends object>(ref: Ref<Doc>): Doc | undefined {
  return typeof ref === 'object' && ref !== null ? ref : undefined
}

/** The documents behind a relation that the reader may see. */
export function allSeen<Doc extends object>(refs: Many<Doc>): Doc[] {
  return (refs ?? []).flatMap((ref) => seen(ref) ?? [])
}

/** Rich text: read through src/domain/rich-text.ts alone. */
export type LexicalState = { readonly root: object }

/** What a document shows of another that it names: its card, where the whole is much more. Of other kinds all is brought. */
export const shownInOthers = {
  projects: [
    'title',
    'shortName',
    'slug',
    'summary',
    'status',
    'startDate',
    'endDate',
    'municipalities',
    'partners',
    'cover',
  ],
  'training-modules': [
    'title',
    'slug',
    'number',
    'project',
    'summary',
    'part',
    'topics',
    'formats',
    'minutes',
  ],
  pages: ['title', 'slug'],
} as const

type Shown<Kind extends keyof typeof shownInOthers> = (typeof shownInOthers)[Kind][number]
export type NamedProject = Pick<ProjectDoc, 'id' | Shown<'projects'>>
export type NamedModule = Pick<ModuleDoc, 'id' | Shown<'training-modules'>>
export type NamedPage = Pick<PageDoc, 'id' | Shown<'pages'>>

type Stamped = {
  id: string
  createdAt: string
  updatedAt: string
  /** Of a live document: when readers first had it. */
  firstPublishedAt?: string
  /** When somebody last looked whether it still holds. */
  reviewedAt?: string
}
type Entry<Fields> = readonly Fields[] | null | undefined

export type MediaDoc = {
  id: string
  url?: string | null
  width?: number | null
  height?: number | null
  alt?: Localized
  caption?: Localized
  credit?: string | null
  sizes?: {
    readonly [name: string]:
      | { url?: string | null; width?: number | null; height?: number | null }
      | undefined
  }
}

export type FileDoc = {
  id: string
  url?: string | null
  filename?: string | null
  filesize?: number | null
  mimeType?: string | null
  pages?: number | null
  isTagged?: boolean | null
}

export type ProjectDoc = Stamped & {
  title?: Localized
  shortName?: string | null
  slug: string
  summary?: Localized
  body?: Localized<LexicalState>
  aim?: Localized
  overallAim?: Localized
  targetGroup?: Localized
  trainingAudience?: Localized
  status?: 'planned' | 'ongoing' | 'completed' | null
  startDate?: string | null
  endDate?: string | null
  purposes?: Entry<{ text?: Localized }>
  funders?: Entry<{
    name?: string | null
    expanded?: Localized
    isEU?: boolean | null
    notice?: Localized
    reference?: string | null
  }>
  partners?: Entry<{ country?: string | null; organisation?: Ref<OrganisationDoc> }>
  /** Its training, in order. */
  modules?: Many<NamedModule>
  municipalities?: Entry<{ municipality?: Ref<MunicipalityDoc>; role?: 'site' | 'partner' | null }>
  quotes?: Entry<{ text?: Localized; attribution?: string | null }>
  glossary?: Entry<{ term?: string | null; meaning?: Localized }>
  materialLanguage?: string | null
  pageLanguage?: string | null
  cover?: Ref<MediaDoc>
  order?: number | null
}

export type ModuleDoc = Stamped & {
  number?: number | null
  title?: Localized
  slug: string
  project?: Ref<NamedProject>
  summary?: Localized
  body?: Localized<LexicalState>
  part?: Localized
  audience?: Localized
  objectives?: Entry<{ text?: Localized }>
  topics?: readonly string[] | null
  formats?: readonly string[] | null
  minutes?: number | null
  groupSizeMin?: number | null
  groupSizeMax?: number | null
  preparation?: Localized<LexicalState>
  exercises?: Localized<LexicalState>
  facilitatorNotes?: Localized<LexicalState>
  cases?: 'none' | 'fictional' | 'composite' | null
  contentNotice?: Localized
  hasQuickExit?: boolean | null
  showsSupport?: boolean | null
  documents?: Many<DocumentDoc>
  versionLabel?: string | null
  changeLog?: Entry<{ date?: string | null; note?: Localized }>
  licence?: string | null
  citation?: string | null
  cover?: Ref<MediaDoc>
}

export type MunicipalityDoc = Stamped & {
  code: string
  name: string
  officialName?: string | null
  county?: string | null
  countyCode?: string | null
  lat?: number | null
  lon?: number | null
  slug: string
  summary?: Localized
  body?: Localized<LexicalState>
  cover?: Ref<MediaDoc>
}

export type ContactDoc = Stamped & {
  name: string
  role?: Localized
  municipality?: Ref<MunicipalityDoc>
  projects?: Many<NamedProject>
  summary?: Localized
  isNational?: boolean | null
  order?: number | null
  lastConfirmed?: string | null
}

export type StoryDoc = Stamped & {
  title?: Localized
  slug: string
  summary?: Localized
  municipality?: Ref<MunicipalityDoc>
  project?: Ref<NamedProject>
  body?: Localized<LexicalState>
  cover?: Ref<MediaDoc>
  themes?: readonly string[] | null
  quote?: Localized
  quotedRole?: Localized
  lessons?: Entry<{ did?: Localized; can?: Localized }>
  writerRole?: Localized
  activityDate?: string | null
  isNameFictional?: boolean | null
  corrections?: Entry<{ date?: string | null; text?: Localized }>
}

export type PageDoc = Stamped & {
  title?: Localized
  slug: string
  summary?: Localized
  body?: Localized<LexicalState>
  cover?: Ref<MediaDoc>
  contentNotice?: Localized
  hasQuickExit?: boolean | null
  showsSupport?: boolean | null
}

export type DocumentDoc = Stamped & {
  title?: Localized
  slug: string
  summary?: Localized
  kind?: string | null
  language?: string | null
  project?: Ref<NamedProject>
  modules?: Many<NamedModule>
  currentFile?: Ref<FileDoc>
  editions?: Entry<{
    file?: Ref<FileDoc>
    version?: string | null
    publishedOn?: string | null
    changeNote?: Localized
  }>
  contents?: Entry<{ text?: Localized; page?: number | null }>
  licence?: string | null
  citation?: string | null
  lastReviewed?: string | null
  isAccessible?: 'tagged' | 'untagged' | 'unknown' | null
  htmlAlternative?: string | null
}

export type ResearchDoc = Stamped & {
  title?: Localized
  slug: string
  summary?: Localized
  body?: Localized<LexicalState>
  institution?: string | null
  span?: Localized
  question?: Localized
  project?: Ref<NamedProject>
  publications?: Entry<{
    title?: string | null
    url?: string | null
    document?: Ref<DocumentDoc>
    year?: number | null
  }>
}

export type OrganisationDoc = Stamped & { name: string; country?: string | null; url?: string | null }

export type SettingsDoc = {
  /** Whether what readers see is the example (ADR 143); not a field, but a fact that is read with them. */
  isExample?: true
  organisationName?: string | null
  siteName?: Localized
  tagline?: Localized
  licence?: string | null
  responsiblePublisher?: string | null
  lastReviewed?: string | null
  newsletterDay?: LetterDay | null
  deadlines?: Partial<Record<'consentMonths' | 'storyDelayDays' | 'caseDays', number | null>> | null
  retention?: Partial<Record<keyof Retention, number | null>> | null
  controller?: Partial<Record<'name' | 'address' | 'contact', string | null>> | null
  privacyContact?: string | null
  processors?: Entry<{
    name?: string | null
    task?: Localized
    country?: string | null
    safeguard?: Localized
  }>
  support?: Entry<{
    name?: Localized
    phone?: string | null
    task?: Localized
    hours?: Localized
    languages?: Localized
    url?: string | null
    checkedOn?: string | null
  }>
  reportReader?: Localized
}

type Menu = Entry<{ label?: Localized; kind?: string | null; page?: Ref<NamedPage> }>
type Doors = Entry<{
  label?: Localized
  text?: Localized
  kind?: string | null
  page?: Ref<NamedPage>
  project?: Ref<NamedProject>
}>
export type NavigationDoc = { main?: Menu; doors?: Doors; footer?: Menu }

type BlockFields = {
  projects: { title?: Localized; projects?: Many<NamedProject> }
  stories: {
    title?: Localized
    count?: number | null
    municipality?: Ref<MunicipalityDoc>
    project?: Ref<NamedProject>
  }
  map: { title?: Localized; text?: Localized }
  training: { title?: Localized; text?: Localized; count?: number | null }
  contacts: { title?: Localized; text?: Localized; contacts?: Many<ContactDoc> }
  numbers: {
    title?: Localized
    numbers?: Entry<{
      label?: Localized
      counted?: (typeof counted)[number] | null
      value?: number | null
    }>
  }
  quotation: { text?: Localized; attribution?: Localized }
  'call-to-action': {
    title?: Localized
    text?: Localized
    label?: Localized
    url?: string | null
    page?: Ref<NamedPage>
  }
  'free-text': { body?: Localized<LexicalState> }
  documents: { title?: Localized; documents?: Many<DocumentDoc> }
  research: { title?: Localized; research?: Many<ResearchDoc>; count?: number | null }
}

export type HomeBlockDoc = {
  [Kind in HomeBlock]: { id?: string; blockType: Kind } & BlockFields[Kind]
}[HomeBlock]

export type HomeDoc = {
  /** Of one that is there; of a front page that nobody has approved, nothing is. */
  id?: string
  title?: Localized
  summary?: Localized
  cover?: Ref<MediaDoc>
  blocks?: readonly HomeBlockDoc[] | null
}

export type StandingTextsDoc = { [List in ListRoute]?: Localized }

export type ConsentTextsDoc = { [Field in ConsentTextField]?: Localized }

/** What is left out is the house's own. */
export type BrandDoc = {
  accent?: string | null
  calm?: string | null
  head?: string | null
  ground?: string | null
  type?: 'onest' | 'system' | null
  logo?: string | null
  mark?: string | null
  picture?: Ref<MediaDoc>
}

export type VocabulariesDoc = {
  /** Of those that are there; until some are approved there are none. */
  id?: string
} & {
  [Name in Vocabulary]?: Entry<{ key?: string | null; label?: Localized; isRetired?: boolean | null }>
}

export type AccessibilityDoc = {
  actorName?: string | null
  serviceName?: Localized
  conformance?: 'full' | 'partial' | 'none' | null
  assessedOn?: string | null
  updatedOn?: string | null
  method?: 'own' | 'thirdParty' | null
  methodText?: Localized
  inaccessible?: Entry<{ what?: Localized; reason?: Localized; alternative?: Localized }>
  disproportionate?: Entry<{ what?: Localized; reason?: Localized }>
  outsideLaw?: Entry<{ what?: Localized }>
  feedbackText?: Localized
  authorityName?: string | null
  authorityUrl?: string | null
}

/** Asks for all that readers meet on a page. */
type OfAll<Shapes extends Record<ShownKind, object>> = Shapes

/** What each collection's documents look like. */
export type Docs = OfAll<{
  projects: ProjectDoc
  'training-modules': ModuleDoc
  municipalities: MunicipalityDoc
  contacts: ContactDoc
  stories: StoryDoc
  pages: PageDoc
  documents: DocumentDoc
  research: ResearchDoc
}>

export type Globals = {
  'site-settings': SettingsDoc
  home: HomeDoc
  navigation: NavigationDoc
  'standing-texts': StandingTextsDoc
  'consent-texts': ConsentTextsDoc
  vocabularies: VocabulariesDoc
  'accessibility-statement': AccessibilityDoc
  brand: BrandDoc
}
