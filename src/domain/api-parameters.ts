/** What `/api/v1` may be asked by; every other parameter is refused, and kept in no memory. */
export const apiParameters = [
  ...(['lang', 'limit', 'after', 'sort', 'richText', 'include'] as const),
  ...(['municipality', 'project', 'theme'] as const),
  ...(['q', 'kind', 'page', 'files', 'format', 'bom'] as const),
] as const

export type ApiParameter = (typeof apiParameters)[number]

export const isApiParameter = (name: string): name is ApiParameter =>
  (apiParameters as readonly string[]).includes(name)
