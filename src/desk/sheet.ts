/** The desk's style, with the brand's colours: within the page, and named in its policy by what it is. */
import { createHash } from 'node:crypto'
import { siteLook } from '@/brand/css'
import type { Look } from '@/brand/look'
import { deskCss, deskFaces } from '@/generated/desk'

/**
 * The telephone's own letters, which are there at once; those of other writings are ours, where it has none. A browser
 * fetches what it draws: whoever is asked on a leader's telephone may read another writing than she does.
 */
export function deskSheet(look: Look): string {
  const css = siteLook({ colours: look.colours, papers: look.papers, type: 'system', hasLogo: false })
  return deskFaces + css + deskCss
}

/** Nothing loads, runs or is sent but what the desk brings. */
export function deskPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    ...['img', 'font', 'script', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
