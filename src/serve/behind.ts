/**
 * What the front knows of Payload and Next, which stand behind it: the cookie, headers and addresses by which they tell
 * things. Neither promises them; tests/unit/payload and tests/int/payload say what is expected of each.
 */

/** By which Payload takes one method for another. */
export const methodOverride = 'x-payload-http-method-override'

/** Payload's own endpoints that nothing here uses: some fall over what they get, some tell what is nobody's business. */
export const unusedEndpoint =
  /^\/api\/(users\/(verify|unlock)|payload-(jobs|kv|locked-documents|migrations)|og|graphql|graphql-playground)(\/|$)/

/** Files of the build, whose names hold a hash of what is in them. */
export const builtFiles = '/_next/static/'

/** By which Next's own parts talk to each other: not from outside. */
export const betweenNextsParts = /^(x-middleware-|x-invoke-|x-matched-path$|x-nextjs-)/

/** What Next says of how it made a page. */
export const saysNext = (header: string): boolean => header.startsWith('x-nextjs')

/** What Payload says of other origins, though it was told of none: which may read what is for the front to say. */
export const saysOfOrigins = (header: string): boolean => header.startsWith('access-control-')

/** What `withPayload` has every page vary by, although ours do not. */
export const ofWithPayload = ['vary', 'accept-ch', 'critical-ch'] as const

/** Next's command. */
export const nextCommand = 'node_modules/next/dist/bin/next'
