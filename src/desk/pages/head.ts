/** At the top of every page: where one is, or the way back. */
import { organisation } from '@/domain/organisation'
import type { DeskMessages } from '@/messages/desk/sv'
import { html, type Markup } from '../html'
import type { Paths } from '../page-data'

export const headPart = (words: DeskMessages, paths: Paths, isStart: boolean): Markup =>
  isStart
    ? html`<a class="name" href="${paths.start}"><img src="/icon.svg" alt="" width="24" height="36">${organisation.product}</a>`
    : html`<a class="up" href="${paths.start}"><span aria-hidden="true" class="arrow"></span>${words.text.back}</a>`
