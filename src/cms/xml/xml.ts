/** XML as a tree, read strictly by saxes: no document type and so no entities of its own, and no bottomless nesting. */
import { SaxesParser, type SaxesTagNS } from 'saxes'

export type Attribute = {
  readonly name: string
  readonly local: string
  readonly uri: string
  readonly value: string
}

export type Node = Element | string
export type Element = {
  readonly name: string
  readonly local: string
  readonly uri: string
  attributes: Attribute[]
  children: Node[]
}

const deepest = 400
/** Elements and attributes: those of a thousand pages. */
const most = 1_000_000

/** There is more in it than anybody writes. */
export class XmlTooLong extends Error {}

/** @throws when it is not well-formed, has a document type, or is nested deeper than any text */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let count = 0
  let root: Element | undefined
  const text = (words: string) => void open.at(-1)?.children.push(words)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type is not taken.')
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length > deepest) throw new Error('Nested too deep.')
    count += 1 + Object.keys(tag.attributes).length
    if (count > most) throw new XmlTooLong()
    const attributes = Object.values(tag.attributes).map(({ name, local, uri, value }) => ({
      name,
      local,
      uri,
      value,
    }))
    const element: Element = { name: tag.name, local: tag.local, uri: tag.uri, attributes, children: [] }
    if (open.length > 0) open.at(-1)?.children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  // Without the mark of byte order, which is none of XML's characters.
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  if (!root) throw new Error('There is no element.')
  return root
}

/** @throws when a byte is no part of the encoding that the mark at the beginning names, else of UTF-8 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const toXml = (root: Element): string => declaration + written(root)

function written(node: Node): string {
  if (typeof node === 'string') return escapeXml(node)
  const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write.
export const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Without what XML has no way to write. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"\n\r\t]/g, (one) => escapes[one] ?? one)

export const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string')

export const childOf = (element: Element, local: string): Element | undefined =>
  elementsIn(element).find((child) => child.local === local)

export const attributeIn = ({ attributes }: Element, local: string): string | undefined =>
  attributes.find((attribute) => attribute.local === local)?.value

export const textIn = (node: Node): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('')
