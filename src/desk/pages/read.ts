/** A text to read, as she sees her own while others have it: all of its words, and where its pictures stand. */
import type { Content } from '../content'
import { html, type Markup } from '../html'

type Node = Readonly<Record<string, unknown>>

/** Pictures are drawn where `data-picture` names them. @param attributes of the language it is in */
export const readPart = ({ title, summary, quote, body, cover }: Content, attributes: Markup): Markup =>
  html`<article class="read"${attributes}><h2>${title}</h2>${cover && figure(cover)}<p><strong>${summary}</strong></p>
${(body?.root.children ?? []).map(drawn)}${quote && html`<blockquote><p>${quote}</p></blockquote>`}</article>`

const figure = (id: string): Markup => html`<figure data-picture="${id}"></figure>`

/** What is not known here is shown by its words: nothing is left out. */
function drawn(node: Node): Markup | null {
  const { type, tag, text, url, fields } = node
  if (type === 'text') return html`${text as string}`
  if (type === 'linebreak') return html`<br>`
  if (type === 'block') {
    const { media } = (fields ?? {}) as { readonly media?: unknown }
    return typeof media === 'string' ? figure(media) : null
  }
  const inner = ((node.children ?? []) as readonly Node[]).map(drawn)
  if (type === 'heading') return tag === 'h2' ? html`<h3>${inner}</h3>` : html`<h4>${inner}</h4>`
  if (type === 'list') return tag === 'ol' ? html`<ol>${inner}</ol>` : html`<ul>${inner}</ul>`
  if (type === 'listitem') return html`<li>${inner}</li>`
  if (type === 'quote') return html`<blockquote><p>${inner}</p></blockquote>`
  if (type === 'link' || type === 'autolink') {
    const address = String((fields as { readonly url?: unknown } | undefined)?.url ?? url ?? '')
    return /^https?:/.test(address)
      ? html`<a href="${address}" rel="noreferrer">${inner}</a>`
      : html`${inner}`
  }
  return html`<p>${inner}</p>`
}
