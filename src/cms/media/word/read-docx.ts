/**
 * A Word file made anew of what its author sees: only parts that are known and that something leads to, each cleaned,
 * under names of ours (ADR 104). What is not taken over is not in it.
 */
import { strToU8 } from 'fflate'
import { joinSections, type Section } from '../../document/document-sections'
import {
  attributeIn,
  childOf,
  decodeXml,
  type Element,
  elementsIn,
  escapeXml,
  parseXml,
  toXml,
} from '../../xml/xml'
import { cleanPicture } from '../clean-picture'
import type { DocumentFacts } from '../read-facts'
import { refuseThing } from '../refused-document'
import { isOpenAddress, spokenAddress } from './addresses'
import { cleanPart, type Links } from './clean-part'
import { keptParts } from './parts'
import { pack, unpack } from './unpack'
import { labelsOf, plainWords, wordsOf } from './words'

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const officeTypes =
  /^http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.oclc\.org\/ooxml)\/[\w./-]*$/
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
/** Pixels on the longer side of a picture on a page: more than print shows. */
const longestSide = 2400

type Relationship = {
  readonly id: string
  /** Last word of its type; the same in both editions of the format. */
  readonly type: string
  readonly fullType: string
  readonly target: string
  readonly isExternal: boolean
}

type Package = {
  readonly before: ReadonlyMap<string, Uint8Array>
  readonly after: Map<string, Uint8Array>
  /** By the name it came with, the name under which it is kept. */
  readonly names: Map<string, string>
  readonly types: Map<string, string>
  readonly counts: Map<string, number>
  readonly sections: Section[]
}

/** @throws RefusedDocument, or whatever the parsers do with what is damaged */
export async function readDocx(bytes: Uint8Array): Promise<{ facts: DocumentFacts; cleaned: Uint8Array }> {
  const before = unpack(bytes)
  if ([...before.keys()].some((name) => /vbaproject\.bin$/i.test(name)))
    refuseThing('macro', { place: 'body' })
  const file: Package = {
    before,
    after: new Map(),
    names: new Map(),
    types: new Map(),
    counts: new Map(),
    sections: [],
  }
  const roots = relationshipsOf(file, '')
  const main = roots.find(({ type }) => type === 'officeDocument')
  if (!main) throw new Error('There is no document in it.')
  const name = await keep(file, main, '')
  const core = roots.find(({ type }) => type === 'core-properties')
  const title = plainWords(core && childOf(xmlOf(file, pathOf('', core.target)), 'title'))
  const app = roots.find(({ type }) => type === 'extended-properties')
  const pages = Number(plainWords(app && childOf(xmlOf(file, pathOf('', app.target)), 'Pages')))
  if (title) file.sections.push({ place: 'properties', text: title })
  finish(file, name, title)
  const facts = {
    pages: Number.isSafeInteger(pages) && pages > 0 ? pages : undefined,
    // Word documents carry their structure themselves.
    isTagged: true,
    text: joinSections(file.sections),
    title,
  }
  return { facts, cleaned: pack(file.after) }
}

/** @returns the new name of the part that a relationship leads to, which is now kept; undefined when it cannot be */
async function keep(file: Package, { type, target }: Relationship, from: string): Promise<string> {
  const path = pathOf(from, target)
  const known = file.names.get(path)
  if (known) return known
  const kind = keptParts[type]
  if (!kind) throw new Error(`No part is kept as ${type}.`)
  const number = (file.counts.get(type) ?? 0) + 1
  file.counts.set(type, number)
  const name = `word/${kind.folder ?? ''}${type === 'officeDocument' ? 'document' : type}${number > 1 ? number : ''}.xml`
  file.names.set(path, name)
  const links = new Map<string, { id: string } | { gone: string; isExternal: boolean }>()
  const written: string[] = []
  for (const one of relationshipsOf(file, path)) {
    const leads = await followed(file, one, path)
    // A diagram names its drawing by Word's own id in another part; an id of another form is somebody's word.
    const id = /^rId\d{1,6}$/.test(one.id) ? one.id : `rIdOurs${written.length + 1}`
    links.set(one.id, leads === undefined ? { gone: one.type, isExternal: one.isExternal } : { id })
    if (leads !== undefined) written.push(relationship(id, one, leads))
  }
  const root = cleanPart(xmlOf(file, path), links as Links, numbered(type, kind.place, number))
  file.after.set(name, strToU8(toXml(root)))
  if (written.length > 0) file.after.set(linksOf(name), strToU8(relationshipList(written)))
  file.types.set(name, kind.contentType)
  addSections(file, root, numbered(type, kind.place, number))
  return name
}

const numbered = (type: string, place: Section['place'], number: number) =>
  ['header', 'footer', 'chart'].includes(type) ? { place, number } : { place }

/** @returns where a kept relationship leads from now on: an address outside, or the new name of a part */
async function followed(file: Package, one: Relationship, from: string): Promise<string | undefined> {
  if (one.isExternal) {
    if (one.type !== 'hyperlink' || !isOpenAddress(one.target)) return undefined
    file.sections.push({ place: 'links', text: spokenAddress(one.target) })
    return one.target.trim()
  }
  if (one.type === 'image') return keepPicture(file, pathOf(from, one.target))
  return keptParts[one.type] && file.before.has(pathOf(from, one.target)) ? keep(file, one, from) : undefined
}

async function keepPicture(file: Package, path: string): Promise<string | undefined> {
  const known = file.names.get(path)
  if (known) return known
  const bytes = file.before.get(path)
  const picture = bytes && (await cleanPicture(Buffer.from(bytes), { isInDocument: true, longestSide }))
  if (!picture || typeof picture === 'string') return undefined
  const number = (file.counts.get('image') ?? 0) + 1
  file.counts.set('image', number)
  const name = `word/media/image${number}.${picture.extension}`
  file.names.set(path, name)
  file.after.set(name, picture.data)
  return name
}

function addSections(file: Package, root: Element, where: Omit<Section, 'text'>): void {
  if (where.place === 'footnote' || where.place === 'endnote') {
    // Those with a type are the lines that part notes from text.
    const notes = elementsIn(root).filter((note) => attributeIn(note, 'type') === undefined)
    notes.forEach((note, at) => void file.sections.push({ ...where, number: at + 1, text: wordsOf(note) }))
  } else file.sections.push({ ...where, text: wordsOf(root) })
  file.sections.push({ place: 'labels', text: labelsOf(root) })
}

function finish(file: Package, main: string, title: string | undefined): void {
  const roots = [`<Relationship Id="rId1" Type="${office}/officeDocument" Target="${main}"/>`]
  if (title) {
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    roots.push(`<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/>`)
    file.types.set('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')
    file.after.set(
      'docProps/core.xml',
      strToU8(
        `<cp:coreProperties xmlns:cp="${coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
      ),
    )
  }
  file.after.set('_rels/.rels', strToU8(relationshipList(roots)))
  const overrides = [...file.types].map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  )
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['jpg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  file.after.set(
    '[Content_Types].xml',
    strToU8(`<Types xmlns="${contentTypes}">${[...defaults, ...overrides].join('')}</Types>`),
  )
}

/** Below `word`, where all parts lie, an address from the root is never wrong. */
const relationship = (id: string, { isExternal, fullType }: Relationship, leads: string): string =>
  `<Relationship Id="${id}" Type="${escapeXml(fullType)}" Target="${escapeXml(isExternal ? leads : `/${leads}`)}"${isExternal ? ' TargetMode="External"' : ''}/>`

const relationshipList = (all: readonly string[]) =>
  `<Relationships xmlns="${relationships}">${all.join('')}</Relationships>`

const linksOf = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels')

function relationshipsOf(file: Package, path: string): Relationship[] {
  if (!file.before.has(linksOf(path))) return []
  return elementsIn(xmlOf(file, linksOf(path))).map((element) => {
    const fullType = attributeIn(element, 'Type') ?? ''
    return {
      id: attributeIn(element, 'Id') ?? '',
      type: officeTypes.test(fullType) ? fullType.replace(/^.*\//, '') : 'unknown',
      fullType,
      target: attributeIn(element, 'Target') ?? '',
      isExternal: attributeIn(element, 'TargetMode') === 'External',
    }
  })
}

function pathOf(from: string, target: string): string {
  const { pathname } = new URL(target, `file:///${from}`)
  return decodeURIComponent(pathname.slice(1))
}

function xmlOf(file: Package, path: string): Element {
  const bytes = file.before.get(path)
  if (!bytes) throw new Error('A part is missing.')
  return parseXml(decodeXml(bytes))
}
