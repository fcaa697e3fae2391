/** Long texts for whoever shows them elsewhere: the tree that our own pages draw, written by the serializers of unified. */
import type { Nodes as Hast } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { BlockContent, DefinitionContent, ListItem as MdastItem, PhrasingContent, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString as wordsIn } from 'mdast-util-to-string'
import type { Locale } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import type { Picture } from './picture'
import { siteOrigin } from './published'
import type { Block, Inline, ListItem, RichText } from './rich-text'

type Flow = BlockContent | DefinitionContent

/** HTML without classes, styles or scripts. */
export const htmlOf = (text: RichText): string => toHtml(toHast(treeOf(text)) as Hast)

/** CommonMark. */
export const markdownOf = (text: RichText): string => toMarkdown(treeOf(text), { bullet: '-' })

/** Words alone, a blank line between blocks. */
export const textOf = (text: RichText): string =>
  treeOf(text)
    .children.map((block) => wordsOf(block as Flow))
    .filter(Boolean)
    .join('\n\n')

function wordsOf(block: Flow): string {
  const inside =
    block.type === 'list'
      ? block.children.flatMap(({ children }) => children)
      : block.type === 'blockquote'
        ? block.children
        : undefined
  return inside
    ? inside
        .map((one) => wordsOf(one as Flow))
        .filter(Boolean)
        .join('\n')
    : wordsIn(block)
}

const treeOf = ({ blocks, lang }: RichText): Root => ({
  type: 'root',
  children: blocks.flatMap((block) => flow(block, lang)),
})

function flow(block: Block, lang: Locale): Flow[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(phrases(block.children, lang))]
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrases(block.children, lang) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          spread: false,
          children: block.items.map((one) => item(one, lang)),
        },
      ]
    case 'quotation':
      return [{ type: 'blockquote', children: [said(block.text), ...attribution(block.attribution)] }]
    case 'factBox':
      return [
        {
          type: 'blockquote',
          data: { hName: 'aside' },
          children: [
            paragraph([{ type: 'strong', children: [{ type: 'text', value: block.title }] }]),
            ...block.body.flatMap((inner) => flow(inner, lang)),
          ],
        },
      ]
    case 'picture':
      return pictured(block.picture)
    case 'gallery':
      return block.pictures.flatMap(pictured)
    case 'documentLink':
      return [paragraph([link(block.document.to, [word(block.document.title.text)], lang)])]
    case 'contactCard':
      return [said([block.contact.name, block.contact.role?.text].filter(Boolean).join(', '))]
    case 'callToAction':
      return [paragraph([link(block.to, [word(block.label)], lang)])]
    case 'contentNotice':
      return [paragraph([{ type: 'emphasis', children: [word(block.text)] }])]
  }
}

const word = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (children: PhrasingContent[]): Flow => ({ type: 'paragraph', children })
const said = (text: string): Flow => paragraph([word(text)])
const attribution = (who: string | undefined): Flow[] => (who ? [said(`— ${who}`)] : [])

const item = ({ children, nested }: ListItem, lang: Locale): MdastItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(phrases(children, lang)), ...nested.flatMap((block) => flow(block, lang))],
})

const phrases = (inlines: readonly Inline[], lang: Locale): PhrasingContent[] =>
  inlines.map((inline) => {
    if (inline.kind === 'break') return { type: 'break' }
    if (inline.kind === 'link') return link(inline.to, phrases(inline.children, lang), lang)
    const text = word(inline.text)
    const leaning: PhrasingContent = inline.italic ? { type: 'emphasis', children: [text] } : text
    return inline.bold ? { type: 'strong', children: [leaning] } : leaning
  })

const link = (to: Route | string, children: PhrasingContent[], lang: Locale): PhrasingContent => ({
  type: 'link',
  url: fromHere(typeof to === 'string' ? to : pathTo(to, lang)),
  children,
})

const fromHere = (address: string) => new URL(address, siteOrigin()).href

/** Under it what it shows, and who made it, who is named wherever it is shown (upphovsrättslagen 3 §). */
function pictured({ src, alt, caption, credit }: Picture): Flow[] {
  const under = [caption?.text, credit && `— ${credit}`].filter(Boolean).join(' ')
  return [
    paragraph([{ type: 'image', url: fromHere(src), alt: alt.text }]),
    ...(under ? [paragraph([{ type: 'emphasis', children: [word(under)] }])] : []),
  ]
}
