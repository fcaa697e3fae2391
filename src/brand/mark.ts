/** The mark of the house: a kite of two folded papers. */
import { papers } from './colours'

export const mark = {
  viewBox: '-48 -74 96 140',
  sheets: [
    { paper: 'lingon', d: 'M2-70 46-6 0 62-44-4Z' },
    { paper: 'pink', d: 'M2-70 46-6 0 4ZM0 62-44-4 0 4Z' },
  ],
} as const

/** The same as a file, for the browser's tab. */
export function icon(): string {
  const sheets = mark.sheets.map(({ paper, d }) => `<path fill="${papers[paper][0]}" d="${d}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}">${sheets.join('')}</svg>\n`
}
