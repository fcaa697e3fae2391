/** The first page: one button, and her texts with where each stands. Drawn by the server and in the phone alike. */
import type { OwnText } from '@/domain/review/queue-item'
import { returnedStates } from '@/domain/workflow/states'
import type { DeskMessages } from '@/messages/desk/sv'
import { filled, html, type Markup } from '../html'
import type { Paths } from '../page-data'
import { onTheWeb, whereItStands } from './where-it-stands'

/** A text as the list has it: from the house, from the phone alone, or both. */
export type Listed = {
  /** The last part of its address: its id, or the key that the phone knows it by. */
  readonly slug: string
  readonly title: string
  readonly text: OwnText | null
  readonly isUnsent: boolean
  /** She wishes that it be sent in. */
  readonly isWished?: boolean
  /** Why it could not be. */
  readonly notSentIn?: string
}

export const listed = (text: OwnText): Listed => ({
  slug: text.id,
  title: text.title ?? '',
  text,
  isUnsent: false,
})

/** @param lang of the originals, and so of the titles */
export function startPart(words: DeskMessages, paths: Paths, texts: readonly Listed[], lang: string): Markup {
  const { start } = words
  return html`<a class="button write" href="${paths.new}">${start.write}</a>
<section aria-labelledby="yours"><h2 id="yours">${start.yours}</h2>
${texts.length === 0 ? html`<p class="quiet">${start.none}</p>` : html`<ul class="texts">${texts.map((text) => card(words, paths, text, lang))}</ul>`}
</section>`
}

function card(
  words: DeskMessages,
  paths: Paths,
  { slug, title, text, isUnsent, isWished, notSentIn }: Listed,
  lang: string,
): Markup {
  const { start } = words
  const stands = isWished ? null : text ? whereItStands(words, text) : start.onPhone
  const isBack = text !== null && returnedStates.includes(text.working)
  return html`<li${isBack && html` class="back"`}><h3${title && html` lang="${lang}" dir="auto"`}><a href="${paths.start}/${slug}">${title || start.untitled}</a></h3>
${stands && html`<p>${stands}</p>`}${isWished && html`<p class="unsent">${words.text.wished}</p>`}${notSentIn !== undefined && html`<p class="problem">${filled(start.notSentIn, { why: notSentIn })}</p>`}${text && isUnsent ? html`<p class="unsent">${start.unsent}</p>` : null}${text && onTheWeb(words, text)}</li>`
}
