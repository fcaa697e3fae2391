/** Reads a PDF as a screen reader and as a printer would: its structure in words, and which shapes its fonts draw. */
import { getDocumentProxy } from 'unpdf'

type Node = { role?: string; id?: string; alt?: string; children?: readonly Node[] }
/** A part of the structure: its role, what it says, and its parts. */
export type Part = { readonly role: string; readonly says: string; readonly parts: readonly Part[] }

type Glyph = { readonly originalCharCode?: number }
type Item = { str?: string; type?: string; id?: string; hasEOL?: boolean }

export async function openPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  return {
    pages: pdf.numPages,
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    text: async () => (await Promise.all(pages.map(textOf))).join('\n'),
    /** The parts of all pages that tell something, in reading order. */
    structure: async () => (await Promise.all(pages.map(structureOf))).flat(),
    /** How many shapes are drawn, and how many of them are the box of a character that the font lacks. */
    shapes: async () => {
      const drawn = (await Promise.all(pages.map(glyphsOf))).flat()
      return { drawn: drawn.length, boxes: drawn.filter((code) => code === 0).length }
    },
    links: async () => {
      const found = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
      return found.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? [])
    },
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent()
  return (items as Item[]).map(({ str = '', hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join('')
}

async function structureOf(page: Page): Promise<Part[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const said = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const { type, id, str = '' } of items as Item[]) {
    if (type?.startsWith('beginMarkedContent')) open.push(id ?? open.at(-1))
    else if (type === 'endMarkedContent') open.pop()
    else said.set(open.at(-1) ?? '', `${said.get(open.at(-1) ?? '') ?? ''}${str}`)
  }
  const partOf = (node: Node): Part => {
    const leaves = (node.children ?? []).filter(({ id }) => id)
    const says = node.alt ?? leaves.map(({ id = '' }) => said.get(id) ?? '').join('')
    return {
      role: node.role ?? '',
      says,
      parts: (node.children ?? []).filter(({ role }) => role).map(partOf),
    }
  }
  const tree = (await page.getStructTree()) as Node | null
  return (tree?.children ?? []).map(partOf)
}

async function glyphsOf(page: Page): Promise<number[]> {
  const { argsArray } = await page.getOperatorList()
  return argsArray
    .flatMap((args: unknown) => (Array.isArray(args) && Array.isArray(args[0]) ? (args[0] as Glyph[]) : []))
    .flatMap((glyph) => (typeof glyph === 'object' ? (glyph?.originalCharCode ?? []) : []))
}

/** Every part below, in reading order. */
export const allParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [part, ...allParts(part.parts)])

/** What a part says together with all below it. */
export const wholeText = (part: Part): string => `${part.says}${part.parts.map(wholeText).join('')}`
