/** The areas of a country as its statistics office numbers them. */

/** Languages that are some country's own. */
export type OwnLanguage = 'sv' | 'fi'

/** What has one name in all languages has it in each. */
type Name = Readonly<Record<OwnLanguage, string>>

export type Area = {
  readonly code: string
  readonly name: Name
  readonly region: { readonly code: string; readonly name: Name }
}

/**
 * @param list a line for each region, as `01 Uusimaa/Nyland: 018 Askola, 049 Espoo/Esbo`
 */
export function areasOf(list: string): Area[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', areas = ''] = line.split(': ')
      const region = numbered(head)
      return areas.split(', ').map((area) => ({ ...numbered(area), region }))
    })
}

/** "049 Espoo/Esbo": the name in the language of most first. */
function numbered(written: string): { code: string; name: Name } {
  const [, code = '', fi = '', sv = fi] = /^(\d+) ([^/]+)(?:\/(.+))?$/.exec(written.trim()) ?? []
  return { code, name: { sv, fi } }
}
