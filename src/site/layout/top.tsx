/** The top of every page: the name, the menu, the languages. On a phone both lists are sheets that open without script. */

import type { Drawn } from '@/brand/drawn'
import { isLostByNight, mark } from '@/brand/mark'
import type { Said } from '@/content/pick'
import type { NavLink } from '@/content/site-frame'
import { localeFacts, locales } from '@/domain/locales'
import { listAround } from '@/domain/public-route'
import { alternates, type Route } from '@/domain/routes'
import { type Frame, href } from '@/site/frame/frame'
import { untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

/** @param isAlone there is no other page to go to yet */
export function Top({ frame, isAlone }: { frame: Frame; isAlone?: boolean | undefined }) {
  const { say, site } = frame
  return (
    <header className="top">
      <a className="name" href={href({ kind: 'home' }, frame)}>
        <Name frame={frame} />
      </a>
      <button type="button" popoverTarget="languages">
        <Globe />
        {say.languages.button}
      </button>
      {isAlone ? null : (
        <button type="button" popoverTarget="menu">
          {say.nav.menu}
        </button>
      )}
      <nav className="sheet languages" id="languages" popover="auto" aria-label={say.languages.choose}>
        <ul>
          <Languages frame={frame} />
        </ul>
        <Close of="languages" frame={frame} />
      </nav>
      {isAlone ? null : (
        <nav className="sheet menu" id="menu" popover="auto" aria-label={say.nav.label}>
          <ul>
            {[...site.main, ...(site.main.some(({ to }) => to.kind === 'search') ? [] : [search])].map(
              (link) => (
                <li key={href(link.to, frame)}>
                  <MenuLink link={link} frame={frame} />
                </li>
              ),
            )}
          </ul>
          <Close of="menu" frame={frame} />
        </nav>
      )}
    </header>
  )
}

const search: NavLink = { to: { kind: 'search' }, label: undefined }

/** Each language by its own name; the switcher keeps the page. */
export function Languages({ frame }: { frame: Frame }) {
  const paths = frame.preview?.paths ?? alternates(frame.route)
  return locales.map((locale) => {
    const { nativeName, htmlLang, dir } = localeFacts[locale]
    return (
      <li key={locale}>
        <a
          href={paths[locale] + (frame.query ?? '')}
          lang={htmlLang}
          dir={dir}
          hrefLang={htmlLang}
          aria-current={locale === frame.locale ? 'true' : undefined}
        >
          {nativeName}
        </a>
      </li>
    )
  })
}

/** A link of a menu, marked as the place one is in, or within. */
export function MenuLink({ link, frame }: { link: NavLink; frame: Frame }) {
  const word = frame.say.nav[link.to.kind as keyof typeof frame.say.nav]
  const here = href(frame.route, frame)
  const there = href(link.to, frame)
  const current = here === there ? 'page' : isWithin(frame.route, link.to) ? 'true' : undefined
  return (
    <a href={there} aria-current={current}>
      {link.label ? <Named label={link.label} frame={frame} /> : (word ?? link.to.kind)}
    </a>
  )
}

/** What the organisation calls a place, and that it does not say so in the reader's language. */
function Named({ label, frame }: { label: Said; frame: Frame }) {
  const note = untranslated(label, frame)
  return (
    <>
      <Words of={label} frame={frame} />
      {note ? (
        <>
          {' '}
          <small className="untranslated">{note}</small>
        </>
      ) : null}
    </>
  )
}

const isWithin = ({ kind }: Route, place: Route) =>
  (kind === 'contactSent' ? 'contact' : listAround(kind)) === place.kind

function Close({ of, frame }: { of: string; frame: Frame }) {
  return (
    <button type="button" popoverTarget={of} popoverTargetAction="hide">
      {frame.say.nav.close}
    </button>
  )
}

/** Known by those who cannot read the word beside it. */
function Globe() {
  return (
    <svg className="globe" viewBox="-10 -10 20 20" aria-hidden="true">
      <circle r="9" />
      <ellipse rx="4" ry="9" />
      <path d="M-9 0H9M-7.8-4.5H7.8M-7.8 4.5H7.8" />
    </svg>
  )
}

/** The logo says the name; without one it is written, after the mark. */
export function Name({ frame: { site, look } }: { frame: Frame }) {
  const { logo, mark: own } = look.brand
  if (logo)
    return (
      <Drawing of={logo} className={isLostByNight(logo, look) ? 'logo plate' : 'logo'} label={site.name} />
    )
  if (site.logo)
    return (
      <img
        className="logo plate"
        src={site.logo.src}
        width={site.logo.width}
        height={site.logo.height}
        alt={site.name}
      />
    )
  return (
    <>
      {own ? <Drawing of={own} className="mark" /> : <Mark />}
      <span>
        {site.name} {site.organisation === site.name ? null : <small>{site.organisation}</small>}
      </span>
    </>
  )
}

function Mark() {
  return (
    <svg className="mark" viewBox={mark.viewBox} aria-hidden="true">
      {mark.sheets.map(({ paper, d }) => (
        <path key={paper} className={paper} d={d} />
      ))}
    </svg>
  )
}

/** What an organisation has drawn. Its colours are its own in both schemes; what has none is ink. */
function Drawing({
  of: { viewBox, paths },
  className,
  label,
}: {
  of: Drawn
  className: string
  label?: string
}) {
  return (
    <svg
      className={className}
      viewBox={viewBox}
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
    >
      {paths.map(({ d, fill, at, isEvenOdd }) => (
        <path key={d} fill={fill} d={d} transform={at} fillRule={isEvenOdd && 'evenodd'} />
      ))}
    </svg>
  )
}
