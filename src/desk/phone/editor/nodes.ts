/**
 * What the field of a story may hold beside paragraphs, headings and lists, as the admin's editor stores it. Lexical finds
 * a kind of node by its type, so these stand where Payload's own stand there.
 */
import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMConversionMap,
  type EditorConfig,
  ElementNode,
  type LexicalUpdateJSON,
  type SerializedElementNode,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical'
import { safeAddress } from '@/domain/safe-address'

type LinkFields = Readonly<Record<string, unknown>>
type StoredLink = Spread<{ readonly fields: LinkFields; readonly id?: string }, SerializedElementNode>

/** A link to an address, or, made in the admin, to one of our documents. */
export class LinkNode extends ElementNode {
  __fields: LinkFields = { linkType: 'custom', newTab: false }
  __id = ''

  static override getType(): string {
    return 'link'
  }

  static override clone(node: LinkNode): LinkNode {
    const copy = new LinkNode(node.__key)
    copy.__fields = node.__fields
    copy.__id = node.__id
    return copy
  }

  static override importJSON(stored: StoredLink): LinkNode {
    return $createLink('').updateFromJSON(stored)
  }

  override updateFromJSON(stored: LexicalUpdateJSON<StoredLink>): this {
    const self = super.updateFromJSON(stored)
    self.__fields = stored.fields
    self.__id = stored.id ?? newId()
    return self
  }

  override exportJSON(): StoredLink {
    const { __fields, __id } = this.getLatest()
    return { ...super.exportJSON(), type: 'link', fields: __fields, id: __id, version: 3 }
  }

  /** What is pasted keeps its links, if one may lead there. */
  static override importDOM(): DOMConversionMap {
    return {
      a: (element) => {
        const address = safeAddress(element.getAttribute('href'))
        return {
          priority: 1,
          conversion: () => ({ node: address && !address.startsWith('#') ? $createLink(address) : null }),
        }
      },
    }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('a')
    const address = safeAddress(this.__fields.url)
    if (address) element.href = address
    return element
  }

  override updateDOM(before: this): boolean {
    return before.__fields !== this.__fields
  }

  getAddress(): string {
    return String(this.getLatest().__fields.url ?? '')
  }

  setAddress(url: string): this {
    const self = this.getWritable()
    self.__fields = { linkType: 'custom', newTab: false, url }
    return self
  }

  /** Where no link of ours may lead. */
  leadsAway(): boolean {
    const { linkType, url } = this.getLatest().__fields
    return linkType !== 'internal' && safeAddress(url) === undefined
  }

  /** Leaves its words. */
  unwrap(): void {
    for (const child of this.getChildren()) this.insertBefore(child)
    this.remove()
  }

  override isInline(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}

export function $createLink(url: string): LinkNode {
  const node = $applyNodeReplacement(new LinkNode())
  node.__fields = { linkType: 'custom', newTab: false, url }
  node.__id = newId()
  return node
}

/** As Payload's editor makes them. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

type StoredBlock = Spread<{ readonly fields: unknown; readonly format?: unknown }, SerializedLexicalNode>

/** A block that was made in the admin: it goes along as it is, and says so. */
export class BlockNode extends DecoratorNode<null> {
  __stored: StoredBlock = { type: 'block', version: 2, fields: {} }

  static override getType(): string {
    return 'block'
  }

  static override clone(node: BlockNode): BlockNode {
    const copy = new BlockNode(node.__key)
    copy.__stored = node.__stored
    return copy
  }

  static override importJSON(stored: StoredBlock): BlockNode {
    const node = $applyNodeReplacement(new BlockNode())
    node.__stored = stored
    return node
  }

  override exportJSON(): StoredBlock {
    return this.getLatest().__stored
  }

  override createDOM({ theme }: EditorConfig): HTMLElement {
    const element = document.createElement('div')
    element.className = 'kept-block'
    const { blockType } = (this.getLatest().__stored.fields ?? {}) as { blockType?: unknown }
    element.textContent = String(theme[blockType === 'picture' ? 'picture' : 'keptBlock'] ?? '')
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override isInline(): boolean {
    return false
  }
}
