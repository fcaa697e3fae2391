/** Finnish telephone numbers, by the numbering plan of Traficom (määräys 32). */
import type { TelephonePlan } from '../personal-data'

const mobile = /^0(?:4\d|50)\d{7}$/
/** Since 1996 a mobile number may be shorter or longer than most are. */
const anyMobile = /^0(?:4\d|50)\d{5,9}$/
const areas = /^0(?:2|3|5|6|8|9|1[3-9])$/
/** Of no place: authorities (029), companies (010, 020, 030, 071, 073, 075), free and service numbers (0800, 0600, 0700). */
const forEverybody = /^0(?:[17]0|[23]0|29|7[135]|600|800|100|118)/

export const telephone: TelephonePlan = {
  example: '116 111',
  mobile,
  isSomebodys: (digits, first) => {
    if (forEverybody.test(digits)) return false
    if (anyMobile.test(digits)) return /^0(?:4\d|50)\d?$/.test(first) || first === digits || first.length > 4
    if (digits.length < 8 || digits.length > 11) return false
    return first === digits
      ? /^0(?:2|3|5|6|8|9|1[3-9])\d{6,}$/.test(digits) && digits.length >= 9
      : areas.test(first)
  },
}
