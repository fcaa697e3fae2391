/** The parts of a Word file that are kept, by the kind of relationship that leads to them. Every other part goes. */
import type { FilePlace, RefusedThing } from '@/domain/documents/places'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const drawing = 'application/vnd.openxmlformats-officedocument.drawingml'

/**
 * @property folder below `word`, as Word has it
 * @property place what its words are called in a finding
 */
type Part = { readonly contentType: string; readonly folder?: string; readonly place: FilePlace }

export const keptParts: Readonly<Record<string, Part>> = {
  officeDocument: { contentType: `${word}.document.main+xml`, place: 'body' },
  styles: { contentType: `${word}.styles+xml`, place: 'styles' },
  numbering: { contentType: `${word}.numbering+xml`, place: 'styles' },
  fontTable: { contentType: `${word}.fontTable+xml`, place: 'styles' },
  settings: { contentType: `${word}.settings+xml`, place: 'settings' },
  header: { contentType: `${word}.header+xml`, place: 'header' },
  footer: { contentType: `${word}.footer+xml`, place: 'footer' },
  footnotes: { contentType: `${word}.footnotes+xml`, place: 'footnote' },
  endnotes: { contentType: `${word}.endnotes+xml`, place: 'endnote' },
  theme: {
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    folder: 'theme/',
    place: 'styles',
  },
  chart: { contentType: `${drawing}.chart+xml`, folder: 'charts/', place: 'chart' },
  chartUserShapes: { contentType: `${drawing}.chartshapes+xml`, folder: 'drawings/', place: 'chart' },
  diagramData: { contentType: `${drawing}.diagramData+xml`, folder: 'diagrams/', place: 'diagram' },
  diagramLayout: { contentType: `${drawing}.diagramLayout+xml`, folder: 'diagrams/', place: 'diagram' },
  diagramQuickStyle: { contentType: `${drawing}.diagramStyle+xml`, folder: 'diagrams/', place: 'diagram' },
  diagramColors: { contentType: `${drawing}.diagramColors+xml`, folder: 'diagrams/', place: 'diagram' },
  diagramDrawing: {
    contentType: 'application/vnd.ms-office.drawingml.diagramDrawing+xml',
    folder: 'diagrams/',
    place: 'diagram',
  },
}

const things: Readonly<Record<string, RefusedThing>> = {
  vbaProject: 'macro',
  oleObject: 'embedded',
  package: 'embedded',
  control: 'control',
  activeXControlBinary: 'control',
  aFChunk: 'foreignText',
  subDocument: 'foreignText',
  frame: 'foreignText',
  video: 'film',
  audio: 'film',
  media: 'film',
  image: 'pictureKind',
}

/** @param type last word of the relationship's type */
export const thingOf = (type: string, isExternal: boolean): RefusedThing =>
  type === 'image' && isExternal ? 'linkedPicture' : (things[type] ?? 'unknown')
