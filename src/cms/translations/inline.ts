/**
 * One segment as XLIFF writes it, and back: text, and codes for what is more than text. A code says bold, italic, a line
 * break, a tab, or a link; what a link leads to is never read from a file, but looked up by the code's name.
 */
import { boldBit, italicBit } from '@/domain/rich-text'
import { lineBreak, words } from '@/domain/rich-text-nodes'
import { attributeIn, type Element, escapeXml, type Node, unwritable } from '../xml/xml'
import type { Content, Values } from './segments'

/** Why a target is not taken. */
export type Misfit = 'codesDoNotFit' | 'linkMissing' | 'notText'

export class DoesNotFit extends Error {
  constructor(readonly because: Misfit) {
    super(because)
  }
}

const subTypes = { bold: 'xlf:b', italic: 'xlf:i', break: 'xlf:lb', tab: 'beratta:tab' } as const

/** The codes of one unit, by their names: those of the original, and those that only its translation has. */
export class Codes {
  readonly #links = new Map<string, Values>()
  readonly #required: string[] = []
  #free = new Map<string, string[]>()
  #count = 0

  /** From now on codes are the original's where it has the like, and else new ones that begin with this letter. */
  #letter = ''

  static of(original: Content): { readonly codes: Codes; readonly source: string } {
    const codes = new Codes()
    const source = codes.#written(original)
    codes.#required.push(...codes.#links.keys())
    codes.#letter = 't'
    return { codes, source }
  }

  /** @returns an existing translation's content, as the target of the unit */
  target(content: Content): string {
    const free = structuredClone(this.#free)
    const written = this.#written(content)
    this.#free = free
    return written
  }

  /**
   * @param isWhole whether every link of the original must be there
   * @throws DoesNotFit
   */
  read(target: Element, { isPlain, isWhole }: { isPlain: boolean; isWhole: boolean }): Content {
    const seen: string[] = []
    const made = this.#inside(target.children, { format: 0, isLinked: false }, seen)
    if (isWhole && this.#required.some((id) => !seen.includes(id))) throw new DoesNotFit('linkMissing')
    if (!isPlain) return made
    if (made.some(({ type, format }) => type !== 'text' || format !== 0))
      throw new DoesNotFit('codesDoNotFit')
    return made.map(({ text }) => text).join('')
  }

  #written(content: Content): string {
    if (typeof content === 'string') return written(content)
    return content.map((one) => this.#node(one)).join('')
  }

  #node(node: Values): string {
    if (node.type === 'text') return this.#text(node)
    if (node.type === 'link') return this.#link(node)
    const name = node.type === 'tab' ? 'tab' : 'break'
    return `<ph id="${this.#idFor(name)}" type="fmt" subType="${subTypes[name]}"/>`
  }

  #text({ text, format }: Values): string {
    const bits = typeof format === 'number' ? format : 0
    const italic = within(written(String(text ?? '')), (bits & italicBit) > 0 && this.#format('italic'))
    return within(italic, (bits & boldBit) > 0 && this.#format('bold'))
  }

  #format = (look: 'bold' | 'italic') =>
    `<pc id="${this.#idFor(look)}" type="fmt" subType="${subTypes[look]}">`

  #link(node: Values): string {
    const fields = (node.fields ?? {}) as { readonly url?: unknown; readonly doc?: unknown }
    const address = typeof fields.url === 'string' ? fields.url : ''
    const id = this.#idFor(`link ${JSON.stringify([address, fields.doc ?? null])}`)
    this.#links.set(id, node)
    const shown = address && ` dispStart="${escapeXml(address)}"`
    const inside = ((node.children ?? []) as Values[]).map((child) => this.#node(child)).join('')
    return `<pc id="${id}" type="link" canCopy="no" canDelete="no"${shown}>${inside}</pc>`
  }

  /** The same code of the original where one is left; nobody can tell two of the same look apart. */
  #idFor(like: string): string {
    const left = this.#letter ? this.#free.get(like)?.shift() : undefined
    if (left) return left
    this.#count += 1
    const id = `${this.#letter}${this.#count}`
    if (!this.#letter) this.#free.set(like, [...(this.#free.get(like) ?? []), id])
    return id
  }

  #inside(nodes: readonly Node[], look: Look, seen: string[]): Values[] {
    return joined(
      nodes.flatMap((node) =>
        typeof node === 'string' ? textOf(node, look.format) : this.#code(node, look, seen),
      ),
    )
  }

  #code(code: Element, look: Look, seen: string[]): Values[] {
    const subType = attributeIn(code, 'subType')
    // What a tool marks for its own use says nothing to readers.
    if (code.local === 'mrk') return this.#inside(code.children, look, seen)
    if (code.local === 'sm' || code.local === 'em') return []
    if (code.local === 'cp') return textOf(character(attributeIn(code, 'hex')), look.format)
    if (code.local === 'ph' && subType === subTypes.break) return [lineBreak]
    if (code.local === 'ph' && subType === subTypes.tab) return [tab]
    if (code.local !== 'pc') throw new DoesNotFit('codesDoNotFit')
    if (subType === subTypes.bold || subType === subTypes.italic) {
      const bit = subType === subTypes.bold ? boldBit : italicBit
      return this.#inside(code.children, { ...look, format: look.format | bit }, seen)
    }
    const id = attributeIn(code, 'id') ?? ''
    const link = this.#links.get(id)
    if (!link || look.isLinked || seen.includes(id)) throw new DoesNotFit('codesDoNotFit')
    seen.push(id)
    return [{ ...link, children: this.#inside(code.children, { ...look, isLinked: true }, seen) }]
  }
}

type Look = { readonly format: number; readonly isLinked: boolean }

const within = (inside: string, opening: string | false) => (opening ? `${opening}${inside}</pc>` : inside)

const tab: Values = {
  ...{ type: 'tab', version: 1, text: '\t', format: 0, mode: 'normal', style: '', detail: 2 },
}

const textOf = (text: string, format: number): Values[] => (text === '' ? [] : [words(text, format)])

/** Joins what is cut by a tool's marks: neighbours of one look are one. */
function joined(nodes: readonly Values[]): Values[] {
  const made: Values[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.format === node.format)
      made[made.length - 1] = words(`${last.text}${node.text}`, Number(node.format))
    else made.push(node)
  }
  return made
}

/** What XML has no way to write goes as a code. */
function written(text: string): string {
  let made = ''
  let from = 0
  for (const { 0: one, index } of text.matchAll(unwritable)) {
    made += `${escapeXml(text.slice(from, index))}<cp hex="${one.charCodeAt(0).toString(16).padStart(4, '0')}"/>`
    from = index + 1
  }
  return made + escapeXml(text.slice(from))
}

function character(hex: string | undefined): string {
  const code = /^[0-9a-f]{4,6}$/i.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : 0
  // The database holds no NUL.
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw new DoesNotFit('notText')
  return String.fromCodePoint(code)
}

/** Whether a target has a visible letter, or one that is written as a code. */
export const saysSomethingIn = (target: Element): boolean =>
  target.children.some((child) =>
    typeof child === 'string' ? child.trim() !== '' : child.local === 'cp' || saysSomethingIn(child),
  )
