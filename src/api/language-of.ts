/** Machines that do not say what they read are told in English. */
export const languageOf = ({ headers }: Request): 'sv' | 'en' =>
  /^\s*sv\b/i.test(headers.get('accept-language') ?? '') ? 'sv' : 'en'
