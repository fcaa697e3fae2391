/** Relative, so that it is right under whatever name the site is reached. */
export const redirect = (status: 301 | 303, to: string) =>
  new Response(null, { status, headers: { location: to, 'cache-control': 'no-cache' } })
