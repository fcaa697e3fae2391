/**
 * One part of a Word file as its author sees it, and nothing beside: insertions taken as text, deletions gone, no
 * comments, no names of those who wrote, no tie to data, templates or files elsewhere.
 */
import type { PlaceInFile } from '@/domain/documents/places'
import { type Attribute, attributeIn, childOf, type Element, elementsIn, type Node } from '../../xml/xml'
import { refuseThing } from '../refused-document'
import { fieldsToUndo, isKeptField } from './fields'
import { thingOf } from './parts'

/** Known by their last name: whichever prefix or edition of the format it comes with, it is the same thing. */
const dropped = new Set(
  `del moveFrom delText delInstrText rPrChange pPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange
  tblGridChange numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd
  customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart
  customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd commentRangeStart commentRangeEnd
  commentReference annotationRef permStart permEnd proofErr lastRenderedPageBreak dataBinding placeholder smartTagPr
  customXmlPr fldData docVars attachedTemplate attachedSchema mailMerge rsids documentProtection writeProtection docId
  saveThroughXslt activeWritingStyle svgBlip imgProps embedRegular embedBold embedItalic embedBoldItalic externalData
  pivotSource printerSettings latentStyles binData revisionView trackRevisions trackChanges`.split(/\s+/),
)
const unwrapped = new Set(['ins', 'moveTo', 'smartTag', 'customXml'])
const droppedAttributes =
  /^(?:author|initials|date|dateUtc|userId|providerId|ed|edGrp|gfxdata|althref|rsid\w*)$/
/** Elements whose name or title is the name of the file that the picture came from. */
const pictures = new Set(['docPr', 'cNvPr', 'imagedata'])
const links = new Set(['hyperlink', 'hlinkClick', 'hlinkHover', 'hlinkMouseOver'])

const office =
  /^(?:http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\/[\w./-]*|http:\/\/purl\.oclc\.org\/ooxml\/[\w./-]*|http:\/\/www\.w3\.org\/[\w./-]*|urn:schemas-microsoft-com:[\w:.-]*)$/
const ownSpace = 'http://www.w3.org/2000/xmlns/'

/** Of one part: by id, the new id of what is kept, or the kind of what is not. */
export type Links = ReadonlyMap<
  string,
  { readonly id: string } | { readonly gone: string; readonly isExternal: boolean }
>

/** @throws RefusedDocument when the part shows something that cannot be kept */
export function cleanPart(root: Element, references: Links, where: PlaceInFile): Element {
  const undone = fieldsToUndo(root)
  const prefixes = new Set<string>()
  for (const { local, value } of root.attributes) if (office.test(value)) prefixes.add(local)

  const clean = (node: Node): Node[] => {
    if (typeof node === 'string') return [node]
    if (isDropped(node)) return []
    if (unwrapped.has(node.local)) return node.children.flatMap(clean)
    if (node.local === 'fldSimple' && !isKeptField(attributeIn(node, 'instr') ?? ''))
      return node.children.flatMap(clean)
    if (links.has(node.local) && leadsNowhere(node))
      return node.local === 'hyperlink' ? node.children.flatMap(clean) : []
    return [cleaned(node)]
  }
  const isDropped = (node: Element) =>
    dropped.has(node.local) || undone.has(node) || !office.test(node.uri) || isDeleted(node)
  const leadsNowhere = (node: Element) =>
    node.attributes.some(({ uri, value }) => isReference(uri) && value !== '' && 'gone' in linkOf(value))
  const linkOf = (id: string) => references.get(id) ?? { gone: 'unknown', isExternal: false }
  const cleaned = (node: Element): Element => ({
    ...node,
    attributes: node.attributes.flatMap((attribute) => attributeOf(node, attribute)),
    children: node.children.flatMap(clean),
  })
  const attributeOf = (node: Element, attribute: Attribute): Attribute[] => {
    const { local, uri, value } = attribute
    if (uri === ownSpace) return office.test(value) ? [attribute] : []
    if (uri !== '' && !office.test(uri)) return []
    if (local === 'Ignorable' || local === 'Requires' || local === 'ProcessContent')
      return [
        {
          ...attribute,
          value: value
            .split(/\s+/)
            .filter((prefix) => prefixes.has(prefix))
            .join(' '),
        },
      ]
    if (droppedAttributes.test(local)) return []
    if (isReference(uri)) return referenceOf(attribute)
    if (node.local === 'imagedata' && /^(?:src|href|title)$/.test(local)) return []
    return [pictures.has(node.local) && local === 'name' ? { ...attribute, value: '' } : attribute]
  }
  const referenceOf = (attribute: Attribute): Attribute[] => {
    if (attribute.value === '') return [attribute]
    const link = linkOf(attribute.value)
    if ('id' in link) return [{ ...attribute, value: link.id }]
    return refuseThing(thingOf(link.gone, link.isExternal), where)
  }
  return cleaned(root)
}

const isReference = (uri: string) => /^http:\/\/(?:schemas|purl)\..*\/relationships$/.test(uri)

/** A row that somebody struck out is marked in its properties, and a table without rows is none. */
function isDeleted(node: Element): boolean {
  if (node.local === 'tr') {
    const properties = childOf(node, 'trPr')
    return properties !== undefined && childOf(properties, 'del') !== undefined
  }
  const rows = node.local === 'tbl' ? elementsIn(node).filter(({ local }) => local === 'tr') : []
  return rows.length > 0 && rows.every(isDeleted)
}
