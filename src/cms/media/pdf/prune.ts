/**
 * Goes from a PDF's catalogue to everything that belongs to its pages, takes out what no page needs, reads every string
 * on its way, and lets go of whatever it has not met: older revisions, attachments, orphans.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { refuseThing } from '../refused-document'
import { isOpenAddress, spokenAddress } from '../word/addresses'
import { StreamCleaner } from './streams'
import { replacementsIn, stringIn } from './strings'

const name = PDFName.of
const setOf = (keys: string) => new Set(keys.split(/\s+/))

/** By what a dictionary says it is: the keys that are kept. What is not named here keeps all but `dropped`. */
const keptKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  Catalog: setOf(
    'Type Version Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode Outlines StructTreeRoot MarkInfo Lang OCProperties',
  ),
  Pages: setOf('Type Parent Kids Count Resources MediaBox CropBox Rotate'),
  Page: setOf(
    'Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Rotate UserUnit Contents Group Annots StructParents Tabs',
  ),
  StructElem: setOf('Type S ID Ref P Pg K A C R T Lang Alt E ActualText NS'),
  Action: setOf('Type S D URI'),
}
const dropped = setOf(
  'Metadata PieceInfo AF AA JS JavaScript EmbeddedFiles EF RF OPI Thumb LastModified VP Measure PtData LGIDict SpiderInfo Alternates PresSteps XFA AcroForm OpenAction Perms DSS Collection Requirements Legal F FFilter FDecodeParms PA IDTree',
)
/** `F` is an annotation's flags, `F` in a stream another file. */
const isFlags = (dict: PDFDict) => dict.has(name('Rect'))
/** Nothing in them is said to anybody. */
const technical = setOf('ID CharSet FontFamily Registry Ordering Panose DA CIDSet Lookup Style')
const mostObjects = 500_000

export type Words = { readonly labels: Set<string>; readonly links: Set<string> }

/** @throws RefusedDocument for what cannot be read, and so not checked */
export function prune(context: PDFContext): Words {
  const words: Words = { labels: new Set(), links: new Set() }
  const streams = new StreamCleaner()
  const met = new Set<PDFObject>()
  const waiting: PDFObject[] = []
  const meet = (value: PDFObject | undefined) => {
    // A name can be any words, though it is shown to nobody.
    if (value instanceof PDFName) words.labels.add(value.decodeText())
    if (!value || met.has(value)) return
    if (met.size > mostObjects) throw new Error('It holds too much.')
    if (
      value instanceof PDFRef ||
      value instanceof PDFDict ||
      value instanceof PDFArray ||
      value instanceof PDFStream
    ) {
      met.add(value)
      waiting.push(value)
    }
    if (value instanceof PDFInvalidObject) refuseThing('unknown', { place: 'body' })
  }
  const visitDict = (dict: PDFDict) => {
    pruneKeys(dict)
    for (const [key, value] of dict.entries()) {
      words.labels.add(key.decodeText())
      const resolved = value instanceof PDFRef ? context.lookup(value) : value
      const said = technical.has(key.decodeText()) ? undefined : stringIn(resolved)
      if (said && key === name('URI')) words.links.add(spokenAddress(said))
      else if (said) words.labels.add(said)
      meet(value)
    }
  }
  const visit = (value: PDFObject) => {
    if (value instanceof PDFRef) {
      const found = context.lookup(value)
      if (!(found instanceof PDFRawStream)) return meet(found)
      visitDict(found.dict)
      const { stream, content } = streams.clean(found)
      for (const said of content ? replacementsIn(content) : []) words.labels.add(said)
      context.assign(value, stream)
    } else if (value instanceof PDFDict) visitDict(value)
    else if (value instanceof PDFArray) visitArray(value)
    else if (value instanceof PDFStream) visitDict(value.dict)
  }
  const visitArray = (array: PDFArray) => {
    // The colours of a palette are written as a string.
    const isPalette = array.size() > 0 && array.get(0) === name('Indexed')
    for (const value of array.asArray()) {
      if (!isPalette && (value instanceof PDFString || value instanceof PDFHexString)) {
        const said = stringIn(value)
        if (said) words.labels.add(said)
      }
      meet(value)
    }
  }
  meet(context.trailerInfo.Root)
  for (let next = waiting.pop(); next; next = waiting.pop()) visit(next)
  for (const [ref] of context.enumerateIndirectObjects()) if (!met.has(ref)) context.delete(ref)
  return words
}

function pruneKeys(dict: PDFDict): void {
  const type = dict.lookup(name('Type'))
  const kind =
    type instanceof PDFName
      ? type.decodeText()
      : isElement(dict)
        ? 'StructElem'
        : isAction(dict)
          ? 'Action'
          : ''
  const kept = keptKeys[kind]
  for (const key of dict.keys()) {
    const said = key.decodeText()
    const isDropped = kept ? !kept.has(said) : dropped.has(said) && !(said === 'F' && isFlags(dict))
    if (isDropped) dict.delete(key)
  }
  if (kind === 'Catalog') pruneCatalogue(dict)
  const action = dict.lookup(name('A'))
  if (action instanceof PDFDict && isAction(action) && !isOpenAction(action)) dict.delete(name('A'))
  if (kind === 'Action' && !isOpenAction(dict)) for (const key of dict.keys()) dict.delete(key)
}

function pruneCatalogue(catalogue: PDFDict): void {
  if (catalogue.lookup(name('PageMode')) === name('UseAttachments')) catalogue.delete(name('PageMode'))
  const names = catalogue.lookup(name('Names'))
  if (names instanceof PDFDict) for (const key of names.keys()) if (key !== name('Dests')) names.delete(key)
}

/** An element of the structure may leave out its type; it always has a parent and children or a page. */
const isElement = (dict: PDFDict) => dict.has(name('S')) && dict.has(name('P'))
const actions = setOf(
  'GoTo GoToR GoToE GoToDp Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute',
)

function isAction(dict: PDFDict): boolean {
  const kind = dict.lookup(name('S'))
  return (
    kind instanceof PDFName && actions.has(kind.decodeText()) && !dict.has(name('P')) && !dict.has(name('O'))
  )
}

function isOpenAction(action: PDFDict): boolean {
  const kind = action.lookup(name('S'))
  if (kind === name('GoTo')) return true
  return kind === name('URI') && isOpenAddress(stringIn(action.lookup(name('URI'))) ?? '')
}
