/** Finnish says in a word's ending what other languages say in a word before it: "koulussa" is "at school". */

const singular = `n a ä ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi nsa nsä`.split(' ')
const plural =
  `t ja jä jen ia iä ien iden ita itä issa issä ista istä illa illä ilta iltä ille iin ihin`.split(' ')

/**
 * @param stems both where they differ: "katu kadu" for "katua" and "kadulla"
 * @returns every form in the singular; what no Finn says is never met either
 */
export function inflectedSingular(stems: string): string {
  return each(stems, (stem) => [stem, `${stem}${stem.at(-1)}n`, ...singular.map((ending) => stem + ending)])
}

/** @returns every form in the plural */
export function inflectedPlural(stems: string): string {
  return each(stems, (stem) => plural.map((ending) => stem + ending))
}

export function inflected(stems: string): string {
  return `${inflectedSingular(stems)} ${inflectedPlural(stems)}`
}

function each(stems: string, formsOf: (stem: string) => string[]): string {
  return stems.split(/\s+/).flatMap(formsOf).join(' ')
}

/**
 * What a name may be without its case: "Ainolla" of Aino, "Pekan" of Pekka, "Eliaksen" of Elias, "Amirin" of Amir.
 * @returns guesses to look up, the word itself not among them
 */
export function namesInflectedTo(folded: string): string[] {
  const endings = singular.filter((ending) => folded.endsWith(ending) && folded.length - ending.length >= 2)
  return endings.flatMap((ending) => {
    const stem = folded.slice(0, -ending.length)
    return [
      stem,
      stem.replace(/(.)\1$/, '$1'),
      stem.replace(/([kpt])([aeiouyäö])$/, '$1$1$2'),
      stem.replace(/kse$/, 's'),
      stem.replace(/i{1,2}$/, ''),
    ]
  })
}
