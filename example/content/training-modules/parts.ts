/** The headings that the eleven modules stand under, from the first module of each on. */
type Part = { readonly from: number; readonly sv: string; readonly en: string }

const parts: readonly Part[] = [
  { from: 1, sv: 'Barnet först', en: 'The child first' },
  { from: 3, sv: 'Öva och utreda tillsammans', en: 'Practise and investigate together' },
  { from: 6, sv: 'När något är svårt', en: 'When something is hard' },
  { from: 9, sv: 'Avslut, delaktighet och egen ork', en: 'Endings, taking part and your own strength' },
]

export function partOf(number: number): Part {
  const part = parts.findLast(({ from }) => from <= number)
  if (!part) throw new Error(`Module ${number} stands under no heading.`)
  return part
}
