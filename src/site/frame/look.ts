/** A brand with all that pages need of it, worked out once: every page asks, and a brand changes once in years. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type Brand, brandOf, type WrittenBrand } from '@/brand/brand'
import { bothSchemes, siteLook } from '@/brand/css'
import { type Look, readableLook } from '@/brand/look'
import { siteCss } from '@/generated/site-css'

export type SiteLook = Look & {
  readonly brand: Brand
  /** By the script of the page's language. */
  readonly sheets: Sheets
  /** With both schemes at once, for the page that shows the brand. */
  readonly specimen: Sheets
}

/** The style sheet within a page, and what the page's policy says of it. */
type Sheet = { readonly css: string; readonly hash: string }
export type Sheets = Readonly<Record<keyof typeof siteCss, Sheet>>

/** The one that is live, and drafts that somebody looks at. */
const known = new LRUCache<string, SiteLook>({ max: 20 })

/** @param written with the picture of a logo, if it has one */
export function siteLookOf(written: WrittenBrand & { readonly picture?: unknown }): SiteLook {
  const brand = brandOf(written)
  const hasLogo = Boolean(brand.logo ?? written.picture)
  const key = JSON.stringify({ brand, hasLogo })
  const found = known.get(key) ?? worked(brand, hasLogo)
  known.set(key, found)
  return found
}

function worked(brand: Brand, hasLogo: boolean): SiteLook {
  const look = readableLook(brand)
  const css = siteLook({ ...look, type: brand.type, hasLogo })
  return { ...look, brand, sheets: sheetsWith(css), specimen: sheetsWith(css + bothSchemes(look)) }
}

function sheetsWith(look: string): Sheets {
  const sheets = Object.entries(siteCss).map(([script, own]) => {
    const css = look + own.css
    return [script, { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }]
  })
  return Object.fromEntries(sheets)
}
