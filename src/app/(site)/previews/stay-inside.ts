/** Addresses of the site, as they are within the preview of a release: whoever follows one stays in it. */
import { resolvePath } from '@/domain/routes'
import { isInPreview } from './shown-in-preview'

/** @property base where the preview stands, without a slash at its end */
export type Inside = { readonly base: string; readonly origin: string }

/** What leads to no page of the preview stays as it is: styles and icons, feeds, what is open already, other sites. */
export function insideAddress(address: string, { base, origin }: Inside): string {
  const isWhole = address.startsWith(`${origin}/`)
  const path = isWhole ? address.slice(origin.length) : address
  if (!/^\/(?!\/)/.test(path)) return address
  const [plain = ''] = path.split(/[?#]/, 1)
  const isApi = plain.startsWith('/api/v1/')
  const route = isApi ? undefined : resolvePath(plain)?.route
  if (!isApi && !(route && isInPreview(route))) return address
  return `${isWhole ? origin : ''}${base}${path}`
}

/** In markup as React and unified write it: attributes have double quotes, and in text there are none. */
const attribute = / (href|action|formaction)="([^"]*)"/gi

export const insideMarkup = (html: string, inside: Inside): string =>
  html.replaceAll(
    attribute,
    (_, name: string, address: string) => ` ${name}="${insideAddress(address, inside)}"`,
  )

/** In an answer of the API: whole addresses, and those of links in long texts. Words that name an address stay words. */
export function insideData<Value>(value: Value, inside: Inside): Value {
  if (typeof value === 'string') {
    const link = (_: string, address: string) => `](${insideAddress(address, inside)}`
    return insideMarkup(insideAddress(value, inside), inside).replaceAll(/\]\(([^\s()]+)/g, link) as Value
  }
  if (Array.isArray(value)) return value.map((one) => insideData(one, inside)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, insideData(one, inside)]),
  ) as Value
}
