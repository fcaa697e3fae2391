/**
 * Any number of documents in parts of bounded size, by their random ids: what comes or goes changes one part only, and
 * each is found by the primary key, however many there are.
 */

/** Into how many parts so many documents fall, if one shall hold hardly more than `most`. */
export function partsFor(count: number, most: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(count / most)))
}

/** The first id of a part, and that of the next; after the last, what comes behind every hexadecimal digit. */
export function idsOfPart(part: number, parts: number): { from: string; before: string } {
  const firstOf = (nth: number) =>
    `${Math.floor((nth * 2 ** 32) / parts)
      .toString(16)
      .padStart(8, '0')}-0000-0000-0000-000000000000`
  return { from: firstOf(part), before: part + 1 < parts ? firstOf(part + 1) : 'g' }
}
