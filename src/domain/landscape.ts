/**
 * What a municipality's own words say of its land: words of landscape, no names of places. The first that fits counts,
 * the rarer before the commoner; a text that tells of none has none, and is drawn by the general rule.
 */

export type Setting = 'river' | 'coast' | 'archipelago' | 'fjord' | 'lake' | 'wetland' | 'forest' | 'plain'
export type Landmark = 'fortress' | 'castle' | 'bridge' | 'mine' | 'forge' | 'loom' | 'timber'

export type Landscape = { setting: Setting | undefined; landmark: Landmark | undefined }

/** The beginnings and endings of Swedish words: "Dalälven", "gruvor", "vävstolarna". */
const settings: readonly (readonly [Setting, RegExp])[] = [
  ['archipelago', /skärgård/],
  ['fjord', /fjord/],
  ['wetland', /våtmark|(?<!\p{L})tran(a|or)/u],
  ['river', /älv(en)?(?!\p{L})|(?<!\p{L})ån?(?!\p{L})/u],
  ['coast', /kust|(?<!\p{L})hav|(sund|vik)(en|et)?(?!\p{L})/u],
  ['lake', /sjö(n|ar|arna)?(?!\p{L})/u],
  ['plain', /slätt/],
  ['forest', /skog/],
]

const landmarks: readonly (readonly [Landmark, RegExp])[] = [
  ['castle', /slott/],
  ['fortress', /fästning/],
  ['bridge', /(?<!\p{L})bro(n|ar)?(?!\p{L})/u],
  ['mine', /(?<!\p{L})gruv/u],
  ['forge', /hytt(a|an|or|orna)(?!\p{L})|(?<!\p{L})smedj/u],
  ['loom', /(?<!\p{L})väv/u],
  ['timber', /timmer|(?<!\p{L})trähus/u],
]

/** @param swedish the text in which the place presents itself */
export function landscapeOf(swedish: string): Landscape {
  const text = swedish.toLowerCase().normalize('NFC')
  const first = <Named>(table: readonly (readonly [Named, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(text))?.[0]
  return { setting: first(settings), landmark: first(landmarks) }
}
