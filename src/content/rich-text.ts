/** Lexical's JSON as a small typed tree of what a page can show: the site never sees the editor's own nodes. */

import { isVisible, wordsOf } from '@/domain/line'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { type ContactView, contactView } from './contact-view'
import type { ContactDoc, DocumentDoc, LexicalNode, LexicalState, MediaDoc, Ref } from './document-shapes'
import { seen } from './document-shapes'
import { type DocumentCard, documentCard } from './document-view'
import { type Localized, pickValue } from './pick'
import { type Picture, pictureView } from './picture'
import { routeOf } from './route-of'

export type Inline =
  | { kind: 'text'; text: string; bold: boolean; italic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; to: Route | string; children: Inline[] }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: ListItem[] }
  | { kind: 'rule' }
  | { kind: 'quotation'; text: string; attribution: string | undefined }
  | { kind: 'factBox'; title: string; body: Block[] }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'gallery'; pictures: Picture[] }
  | { kind: 'documentLink'; document: DocumentCard }
  | { kind: 'contactCard'; contact: ContactView }
  | { kind: 'callToAction'; label: string; to: Route | string }
  | { kind: 'contentNotice'; text: string }

export type ListItem = { children: Inline[]; nested: Block[] }

export type RichText = { blocks: Block[]; lang: Locale }

const [isBold, isItalic] = [1, 2]

/** A localized rich text in the reader's language, or in Swedish, saying which. */
export function richText(field: Localized<LexicalState>, locale: Locale): RichText | undefined {
  const picked = pickValue(field, locale)
  if (!picked) return undefined
  const blocks = blocksOf(picked.value.root.children, locale)
  return blocks.length > 0 ? { blocks, lang: picked.lang } : undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

function blocksOf(nodes: readonly LexicalNode[] | undefined, locale: Locale): Block[] {
  return (nodes ?? []).flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = inlines(node.children)
        return isVisible(wordsOf(children)) ? [{ kind: 'paragraph', children }] : []
      }
      case 'heading': {
        const children = inlines(node.children)
        return isVisible(wordsOf(children))
          ? [{ kind: 'heading', level: levelOf(text(node.tag)), children }]
          : []
      }
      case 'list': {
        const items = listItems(node.children, locale)
        return items.length > 0 ? [{ kind: 'list', ordered: node.listType === 'number', items }] : []
      }
      case 'horizontalrule':
        return [{ kind: 'rule' }]
      case 'block':
        return ownBlock(node.fields as OwnBlock, locale)
      default:
        return []
    }
  })
}

const levelOf = (tag: string) => (tag === 'h3' ? 3 : tag === 'h4' ? 4 : 2)

/**
 * The editor stores a list within a list as an item of its own without words. To readers it belongs to the item above
 * it; where there is none, its own items stand there.
 */
function listItems(nodes: readonly LexicalNode[] | undefined, locale: Locale): ListItem[] {
  const items: ListItem[] = []
  for (const { children: parts = [] } of nodes ?? []) {
    const isList = ({ type }: LexicalNode) => type === 'list'
    const children = inlines(parts.filter((part) => !isList(part)))
    const nested = blocksOf(parts.filter(isList), locale)
    const above = items.at(-1)
    if (isVisible(wordsOf(children))) items.push({ children, nested })
    else if (above) above.nested.push(...nested)
    else items.push(...nested.flatMap((block) => (block.kind === 'list' ? block.items : [])))
  }
  return items
}

function inlines(nodes: readonly LexicalNode[] | undefined): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text': {
        const format = typeof node.format === 'number' ? node.format : 0
        return [
          {
            kind: 'text',
            text: text(node.text),
            bold: (format & isBold) > 0,
            italic: (format & isItalic) > 0,
          },
        ]
      }
      case 'linebreak':
        return [{ kind: 'break' }]
      case 'tab':
        return [{ kind: 'text', text: ' ', bold: false, italic: false }]
      case 'link':
      case 'autolink': {
        const to = linkTarget(node.fields as LinkFields)
        const children = inlines(node.children)
        return to && isVisible(wordsOf(children)) ? [{ kind: 'link', to, children }] : children
      }
      default:
        return []
    }
  })
}

type LinkFields =
  | { linkType?: string; url?: unknown; doc?: { relationTo?: unknown; value?: unknown } | null }
  | undefined

function linkTarget(fields: LinkFields): Route | string | undefined {
  if (fields?.linkType === 'internal') return routeOf(text(fields.doc?.relationTo), fields.doc?.value)
  return safeAddress(fields?.url)
}

type OwnBlock =
  | { blockType: 'quotation'; text?: string; attribution?: string | null }
  | { blockType: 'fact-box'; title?: string; body?: LexicalState | null }
  | { blockType: 'picture'; media?: Ref<MediaDoc> }
  | { blockType: 'gallery'; pictures?: readonly Ref<MediaDoc>[] | null }
  | { blockType: 'document-link'; document?: Ref<DocumentDoc> }
  | { blockType: 'contact-card'; contact?: Ref<ContactDoc> }
  | { blockType: 'call-to-action'; label?: string; url?: string | null; page?: Ref<{ slug: string }> }
  | { blockType: 'content-notice'; text?: string }

function ownBlock(block: OwnBlock, locale: Locale): Block[] {
  switch (block.blockType) {
    case 'quotation':
      return [{ kind: 'quotation', text: text(block.text), attribution: block.attribution ?? undefined }]
    case 'fact-box':
      return [
        { kind: 'factBox', title: text(block.title), body: blocksOf(block.body?.root.children, locale) },
      ]
    case 'picture': {
      const picture = pictureView(block.media, locale)
      return picture ? [{ kind: 'picture', picture }] : []
    }
    case 'gallery': {
      const pictures = (block.pictures ?? []).flatMap((ref) => pictureView(ref, locale) ?? [])
      return pictures.length > 0 ? [{ kind: 'gallery', pictures }] : []
    }
    case 'document-link': {
      const document = seen(block.document)
      return document ? [{ kind: 'documentLink', document: documentCard(document, locale) }] : []
    }
    case 'contact-card': {
      const contact = seen(block.contact)
      return contact ? [{ kind: 'contactCard', contact: contactView(contact, locale) }] : []
    }
    case 'call-to-action': {
      const to = block.page ? routeOf('pages', block.page) : safeAddress(block.url)
      const label = text(block.label)
      return to && isVisible(label) ? [{ kind: 'callToAction', label, to }] : []
    }
    case 'content-notice':
      return [{ kind: 'contentNotice', text: text(block.text) }]
  }
}
