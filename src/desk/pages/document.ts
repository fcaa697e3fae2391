/** The document around every page of the desk. */
import { type Locale, localeFacts, locales } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { previewsOf } from '@/domain/preview/preview-path'
import { pathTo, type Route } from '@/domain/routes'
import { spokenAtDesk } from '@/messages/desk/messages'
import { asData, html, Markup } from '../html'
import type { PageData, Paths } from '../page-data'
import { headPart } from './head'

export type DeskDocument = {
  readonly data: PageData
  readonly route: Route
  readonly title: string
  /** What has the desk's name above it, and no way back to it. */
  readonly isStart: boolean
  readonly css: string
  /** By day and by night. */
  readonly themes: readonly [string, string]
  /** The first, and what it cannot begin without. */
  readonly scripts: readonly string[]
  readonly body: Markup
}

export const pathsIn = (locale: Locale): Paths => ({
  start: pathTo({ kind: 'desk' }, locale),
  new: pathTo({ kind: 'deskNew' }, locale),
  signIn: pathTo({ kind: 'deskSignIn' }, locale),
  signOut: pathTo({ kind: 'deskSignOut' }, locale),
  worker: pathTo({ kind: 'deskWorker' }, locale),
  shell: pathTo({ kind: 'deskShell' }, locale),
  previews: previewsOf('stories'),
})

export function deskDocument(page: DeskDocument): string {
  const { data, title, isStart, css, themes, scripts, body } = page
  const { words, locale, paths } = data
  const { htmlLang, dir } = localeFacts[spokenAtDesk(locale)]
  const [day, night] = themes
  return html`<!doctype html>
<html lang="${htmlLang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${title} – ${organisation.product}</title><meta name="robots" content="noindex">
<meta name="theme-color" content="${day}" media="(prefers-color-scheme: light)"><meta name="theme-color" content="${night}" media="(prefers-color-scheme: dark)">
<style>${new Markup(css)}</style><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="${pathTo({ kind: 'appIcon', slug: '180' })}">
<link rel="manifest" href="${pathTo({ kind: 'deskManifest' }, locale)}">
${scripts.slice(1).map((part) => html`<link rel="modulepreload" href="${part}">`)}<script type="module" src="${scripts[0]}"></script></head>
<body><a class="skip" href="#main">${words.skip}</a>
<header class="head"><div data-head>${headPart(words, paths, isStart)}</div></header><p class="kept" role="status" data-kept></p>
<main id="main" tabindex="-1"><h1 data-title dir="auto">${title}</h1><div data-part>${body}</div></main>
${foot(page)}<script type="application/json" id="desk">${asData(data)}</script></body></html>`.text
}

function foot({ data: { words, locale, paths, person }, route }: DeskDocument): Markup {
  return html`<footer class="foot"><div class="foot-acts"><a href="/admin">${words.toAdmin}</a>
<form method="post" action="${paths.signOut}" data-leave${!person && html` hidden`}><button class="plain">${words.signOut}</button></form></div>
<details><summary>${words.languages}</summary><ul>${locales.map((each) => {
    const { htmlLang, dir, nativeName } = localeFacts[each]
    return html`<li><a href="${pathTo(route, each)}" lang="${htmlLang}" dir="${dir}"${each === locale && html` aria-current="true"`}>${nativeName}</a></li>`
  })}</ul></details></footer>`
}
