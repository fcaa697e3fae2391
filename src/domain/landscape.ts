/**
 * What a municipality's own words say of its land: words of landscape, no names of places. The first that fits counts,
 * the rarer before the commoner; a text that tells of none has none, and is drawn by the general rule.
 */

export type Setting = 'river' | 'coast' | 'archipelago' | 'fjord' | 'lake' | 'wetland' | 'forest' | 'plain'
export type Landmark = 'fortress' | 'castle' | 'bridge' | 'mine' | 'forge' | 'loom' | 'timber'

export type Landscape = { setting: Setting | undefined; landmark: Landmark | undefined }

type Named<Word> = readonly (readonly [Word, RegExp])[]

/** The beginnings and endings of words: "Dalälven", "gruvor", "vävstolarna"; "joen", "kaivokset". */
const words = {
  sv: {
    settings: [
      ['archipelago', /skärgård/],
      ['fjord', /fjord/],
      ['wetland', /våtmark|(?<!\p{L})tran(a|or)/u],
      ['river', /älv(en)?(?!\p{L})|(?<!\p{L})ån?(?!\p{L})/u],
      ['coast', /kust|(?<!\p{L})hav|(sund|vik)(en|et)?(?!\p{L})/u],
      ['lake', /sjö(n|ar|arna)?(?!\p{L})/u],
      ['plain', /slätt/],
      ['forest', /skog/],
    ],
    landmarks: [
      ['castle', /slott/],
      ['fortress', /fästning/],
      ['bridge', /(?<!\p{L})bro(n|ar)?(?!\p{L})/u],
      ['mine', /(?<!\p{L})gruv/u],
      ['forge', /hytt(a|an|or|orna)(?!\p{L})|(?<!\p{L})smedj/u],
      ['loom', /(?<!\p{L})väv/u],
      ['timber', /timmer|(?<!\p{L})trähus/u],
    ],
  },
  fi: {
    settings: [
      ['archipelago', /saaristo/],
      ['fjord', /vuono/],
      ['wetland', /kosteik|(?<!\p{L})(suo(n|t|lla|lle)?|soi(ta|lla|den))(?!\p{L})|(?<!\p{L})kur(ki|je)/u],
      ['river', /jo(ki|kea|en|et|ella|elle|esta|kien|killa)(?!\p{L})/u],
      ['coast', /rannik|(?<!\p{L})mer(i|en|ta|ellä|elle|estä)(?!\p{L})|lahdelma|merenlah/u],
      ['lake', /järv|(?<!\p{L})lam(pi|men|met|mella)/u],
      ['plain', /lakeu|tasan[gk]o/],
      ['forest', /metsä|metsi/],
    ],
    landmarks: [
      ['castle', /(?<!\p{L})linna(n|ssa|sta|t)?(?!\p{L})|kartano/u],
      ['fortress', /linnoitu/],
      ['bridge', /(?<!\p{L})sil(ta|lan|lat|toja|toj)/u],
      ['mine', /(?<!\p{L})kaivo(s|kse)/u],
      ['forge', /ruuk(ki|in|it|ki)|(?<!\p{L})(sepän)?paja(?!\p{L})|sulatto/u],
      ['loom', /(?<!\p{L})(kudo|kuto|kangaspuu)/u],
      ['timber', /tukki|puutalo|(?<!\p{L})(hirsi|saha)/u],
    ],
  },
} as const satisfies Record<string, { settings: Named<Setting>; landmarks: Named<Landmark> }>

/**
 * @param text in which the place presents itself
 * @param language what it is written in; one without words of its own tells of no landscape
 */
export function landscapeOf(text: string, language: string): Landscape {
  if (!Object.hasOwn(words, language)) return { setting: undefined, landmark: undefined }
  const { settings, landmarks } = words[language as keyof typeof words]
  const said = text.toLowerCase().normalize('NFC')
  const first = <Word>(named: Named<Word>) => named.find(([, pattern]) => pattern.test(said))?.[0]
  return { setting: first<Setting>(settings), landmark: first<Landmark>(landmarks) }
}
