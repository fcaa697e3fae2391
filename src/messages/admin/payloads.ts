/** Words of Payload's own that read badly where it puts them: capitals in the middle of a sentence. */
export const payloadsWords = {
  sv: { general: { or: 'eller', perPage: 'Per sida: {{limit}}' } },
  en: { general: { or: 'or' } },
}
