/** Rich text as a small typed tree of what a page can show: the site never sees the editor's own nodes. */

import { isVisible, wordsOf } from '@/domain/line'
import type { Locale } from '@/domain/locales'
import { type Node, type Visitor, visit } from '@/domain/rich-text'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { type ContactView, contactView } from './contact-view'
import type { ContactDoc, DocumentDoc, LexicalState, MediaDoc, Ref } from './document-shapes'
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

/** A localized rich text in the reader's language, or in the original's, saying which. */
export function richText(field: Localized<LexicalState>, locale: Locale): RichText | undefined {
  const picked = pickValue(field, locale)
  if (!picked) return undefined
  const blocks = visit(picked.value, blocksIn(locale))
  return blocks.length > 0 ? { blocks, lang: picked.lang } : undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

const blocksIn = (locale: Locale): Visitor<Block> => ({
  paragraph: (_, inside) => {
    const children = inside(inlines)
    return isVisible(wordsOf(children)) ? [{ kind: 'paragraph', children }] : []
  },
  heading: ({ level }, inside) => {
    const children = inside(inlines)
    return isVisible(wordsOf(children)) ? [{ kind: 'heading', level: levelOf(level), children }] : []
  },
  list: ({ isOrdered }, inside) => {
    const items = joined(inside(itemsIn(locale)))
    return items.length > 0 ? [{ kind: 'list', ordered: isOrdered, items }] : []
  },
  block: ({ fields }) => ownBlock(fields as OwnBlock, locale),
})

const levelOf = (level: number) => (level === 3 || level === 4 ? level : 2)

const itemsIn = (locale: Locale): Visitor<ListItem> => ({
  listitem: (_, inside) => {
    const lists = blocksIn(locale)
    return [{ children: inside({ ...inlines, list: () => [] }), nested: inside({ list: lists.list }) }]
  },
})

/**
 * The editor stores a list within a list as an item of its own without words. To readers it belongs to the item above
 * it; where there is none, its own items stand there.
 */
function joined(stored: readonly ListItem[]): ListItem[] {
  const items: ListItem[] = []
  for (const { children, nested } of stored) {
    const above = items.at(-1)
    if (isVisible(wordsOf(children))) items.push({ children, nested })
    else if (above) above.nested.push(...nested)
    else items.push(...nested.flatMap((block) => (block.kind === 'list' ? block.items : [])))
  }
  return items
}

const inlines: Visitor<Inline> = {
  text: ({ text, isBold, isItalic }) => [{ kind: 'text', text, bold: isBold, italic: isItalic }],
  linebreak: () => [{ kind: 'break' }],
  tab: () => [{ kind: 'text', text: ' ', bold: false, italic: false }],
  link: (link, inside) => {
    const to = linkTarget(link)
    const children = inside(inlines)
    return to && isVisible(wordsOf(children)) ? [{ kind: 'link', to, children }] : children
  },
  block: () => [],
}

const linkTarget = ({ document, url }: Node['link']): Route | string | undefined =>
  document ? routeOf(document.relationTo, document.value) : safeAddress(url)

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
      return [{ kind: 'factBox', title: text(block.title), body: visit(block.body, blocksIn(locale)) }]
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
    default:
      return []
  }
}
