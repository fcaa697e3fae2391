/** The document around every page: head, top, main, foot. */
import type { ReactNode } from 'react'
import { defaultLocale, type Locale, localeFacts, locales, taggedLocales } from '@/domain/locales'
import { embedOf, listAround, sharedAs } from '@/domain/public-route'
import { alternates, pathTo, type Route } from '@/domain/routes'
import { siteCss } from '@/generated/site-css'
import type { Frame } from '@/site/frame/frame'
import type { Sheets } from '@/site/frame/look'
import { oembedAddress } from '@/site/machine/oembed'
import { PreviewAnswer } from '@/site/preview/preview-answer'
import { PreviewBar } from '@/site/preview/preview-bar'
import { Foot } from './foot'
import { Top } from './top'

type Document = {
  frame: Frame
  title: string
  description?: string | undefined
  /** The languages that the content exists in; the others point to the original as the page to index. */
  languages?: readonly Locale[]
  /** Data for machines, as schema.org has it. */
  linkedData?: object | undefined
  /** Where the page shows more colours than its own. */
  sheets?: Sheets
  /** Pages of one's own act (a form, an answer, an error) are not for search engines. */
  isPrivate?: boolean
  /** Nor is one that has no others around it yet, and so neither menus nor a foot. */
  isAlone?: boolean
  children: ReactNode
}

export function Document({
  frame,
  title,
  description,
  languages = locales,
  linkedData,
  sheets = frame.look.sheets,
  isAlone,
  isPrivate = isAlone,
  children,
}: Document) {
  const { locale, route, site, origin, look } = frame
  const [day, night] = look.colours.head
  const facts = localeFacts[locale]
  const { css } = sheets[facts.script]
  const preloads = look.brand.type === 'onest' ? siteCss[facts.script].preloads : []
  const isTranslated = languages.includes(locale)
  // A title bears no mark of its language, so none in another stands there: the place's own word does.
  const isForeign = !isTranslated && facts.htmlLang !== localeFacts[defaultLocale].htmlLang
  const said = isForeign && !isNamed(route) ? `${placeOf(frame)} (${frame.say.missing.short})` : title
  const about = description && (isForeign ? frame.say.missing.text : description)
  const full = route.kind === 'home' ? `${site.name} – ${said}` : `${said} – ${site.name}`
  const canonical = origin + pathTo(route, isTranslated ? locale : defaultLocale)
  return (
    <html lang={facts.htmlLang} dir={facts.dir}>
      {/* biome-ignore lint/style/noHeadElement: this is the whole document; next/head has no part in it */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{full}</title>
        {about ? <meta name="description" content={about} /> : null}
        {preloads.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, allowed by its hash */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="theme-color" content={day} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={night} media="(prefers-color-scheme: dark)" />
        {isPrivate || frame.preview ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={canonical} />
            <Alternates frame={frame} languages={languages} />
            <link
              rel="alternate"
              type="application/atom+xml"
              href={pathTo({ kind: 'atom' }, locale)}
              title={site.name}
            />
            <link
              rel="alternate"
              type="application/feed+json"
              href={pathTo({ kind: 'json' }, locale)}
              title={site.name}
            />
            {embedOf(route) ? (
              <link rel="alternate" type="application/json+oembed" href={oembedAddress(frame)} title={said} />
            ) : null}
            <meta property="og:title" content={said} />
            {about ? <meta property="og:description" content={about} /> : null}
            <meta property="og:url" content={canonical} />
            <meta property="og:site_name" content={site.name} />
            <meta
              property="og:image"
              content={origin + pathTo({ kind: 'shareImage', slug: sharedAs(route) ?? 'home' })}
            />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {linkedData && !frame.preview ? <LinkedData of={linkedData} /> : null}
      </head>
      <body>
        <a className="skip" href="#main">
          {frame.say.skip}
        </a>
        {frame.preview ? <PreviewBar preview={frame.preview} frame={frame} /> : null}
        {site.isExample ? <aside className="top quiet">{frame.say.example}</aside> : null}
        <Top frame={frame} isAlone={isAlone} />
        <main id="main" tabIndex={-1}>
          {isTranslated ? null : <Missing frame={frame} />}
          {children}
          {frame.preview?.guest ? <PreviewAnswer guest={frame.preview.guest} frame={frame} /> : null}
        </main>
        {isAlone ? null : <Foot frame={frame} />}
      </body>
    </html>
  )
}

/** A municipality is called the same in every language. */
const isNamed = ({ kind }: Route) => kind === 'municipality'

/** The part of the site that a page belongs to. */
function placeOf({ route: { kind }, say, site }: Frame): string {
  const list = listAround(kind)
  return list ? say.nav[list] : site.organisation
}

/** An easy language has no tag of its own, so it is linked from the page but not announced as a language. */
function Alternates({ frame, languages }: { frame: Frame; languages: readonly Locale[] }) {
  const paths = alternates(frame.route)
  return (
    <>
      {languages
        .filter((locale) => taggedLocales.includes(locale))
        .map((locale) => (
          <link
            key={locale}
            rel="alternate"
            hrefLang={localeFacts[locale].htmlLang}
            href={frame.origin + paths[locale]}
          />
        ))}
      <link rel="alternate" hrefLang="x-default" href={frame.origin + paths[defaultLocale]} />
    </>
  )
}

function LinkedData({ of }: { of: object }) {
  const json = JSON.stringify(of).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with its only dangerous character escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

function Missing({ frame }: { frame: Frame }) {
  return (
    <div className="missing" role="note">
      <p>
        <strong>{frame.say.missing.title}</strong> {frame.say.missing.text}
      </p>
    </div>
  )
}
