/**
 * A text to read, as she sees her own while others have it: all of its words but the title, which the page bears, and
 * where its pictures stand.
 */
import { type Visitor, visit } from '@/domain/rich-text'
import type { Content } from '../content'
import { html, type Markup } from '../html'

/** Pictures are drawn where `data-picture` names them. @param attributes of the language it is in */
export const readPart = ({ summary, quote, body, cover }: Content, attributes: Markup): Markup =>
  html`<article class="read"${attributes}>${cover && figure(cover)}<p><strong>${summary}</strong></p>
${visit(body, parts)}${quote && html`<blockquote><p>${quote}</p></blockquote>`}</article>`

const figure = (id: string): Markup => html`<figure data-picture="${id}"></figure>`

/** Within a paragraph, where no other can stand. */
const line: Visitor<Markup> = {
  text: ({ text, isBold, isItalic }) => {
    const said = isItalic ? html`<em>${text}</em>` : html`${text}`
    return [isBold ? html`<strong>${said}</strong>` : said]
  },
  linebreak: () => [html`<br>`],
  tab: () => [html` `],
  link: ({ url }, inside) => {
    const said = inside({ ...line, address: () => [] })
    const isWhole = typeof url === 'string' && /^https?:/.test(url)
    return isWhole ? [html`<a href="${url}" rel="noreferrer">${said}</a>`] : said
  },
  words: ({ text }) => [html` ${text} `],
  address: ({ text }) => [html` ${text} `],
}

/** What stands below one another. Words in the fields of a block are paragraphs of their own. */
const parts: Visitor<Markup> = {
  ...line,
  paragraph: (_, inside) => [html`<p>${inside(line)}</p>`],
  heading: ({ level }, inside) => [
    level === 2 ? html`<h2>${inside(line)}</h2>` : html`<h3>${inside(line)}</h3>`,
  ],
  list: ({ isOrdered }, inside) => [
    isOrdered ? html`<ol>${inside(parts)}</ol>` : html`<ul>${inside(parts)}</ul>`,
  ],
  listitem: (_, inside) => [html`<li>${inside(parts)}</li>`],
  block: ({ blockType }, inside) => [
    blockType === 'quotation'
      ? html`<blockquote class="read">${inside(parts)}</blockquote>`
      : html`<div class="read">${inside(parts)}</div>`,
  ],
  words: ({ text }) => [html`<p>${text}</p>`],
  address: ({ text }) => [html`<p>${text}</p>`],
  reference: ({ id, relationTo }) => (relationTo === null || relationTo === 'media' ? [figure(id)] : []),
}
