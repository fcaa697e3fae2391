/** Whether a form was sent from a page of this site, by what browsers say of themselves and pages cannot change. */
export function comesFromHere(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  // Browsers older than that header say where a POST comes from; one that does not is not a browser's form.
  const from = headers.get('origin')
  return (
    from === origin || (from !== null && URL.canParse(from) && new URL(from).host === headers.get('host'))
  )
}
