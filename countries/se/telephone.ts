/** Swedish telephone numbers, by the numbering plan of PTS. */
import type { TelephonePlan } from '../personal-data'

/** Area codes of two and three digits; those of four digits begin with none of them. */
const shortAreas = new Set(
  '08 010 011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 079 090'.split(
    ' ',
  ),
)
const forEverybody = /^(?:020|0200|077\d|0900|116\d{3}$|1177)/
const mobile = /^07[02369]\d{7}$/

export const telephone: TelephonePlan = {
  example: '020-50 50 50',
  mobile,
  isSomebodys: (digits, first) => {
    if (!/^0[1-9]/.test(digits) || digits.length < 8 || digits.length > 10 || forEverybody.test(digits))
      return false
    if (/^07[02369]/.test(digits)) return mobile.test(digits)
    if (first === digits) return digits.length >= 9
    if (first.length === 4) return !shortAreas.has(first.slice(0, 2)) && !shortAreas.has(first.slice(0, 3))
    return shortAreas.has(first)
  },
}
