/** What the API says to whoever asks it anonymously, in Swedish. */
export type ApiMessages = {
  readonly notFound: string
  readonly gone: string
  readonly filesAway: string
  readonly broken: string
  /** A sentence for each code that `/api/v1` answers with. */
  readonly problems: {
    readonly [Code in
      | 'no-such-resource'
      | 'not-found'
      | 'gone'
      | 'unknown-parameter'
      | 'invalid-parameter'
      | 'cursor-not-ours'
      | 'broken']: string
  }
} & {
  /** What cannot be asked, and what can be. */
  readonly [Why in 'condition' | 'order' | 'language' | 'page']: (parameter: string, known: string) => string
}

export const sv: ApiMessages = {
  notFound: 'Här finns inget som läsare får se.',
  gone: 'Det som fanns här visas inte längre.',
  filesAway: 'Bilder och filer går inte att nå just nu. Försök igen om en stund.',
  broken: 'Något gick sönder hos oss. Försök igen om en stund.',
  problems: {
    'no-such-resource': 'Något sådant finns inte att fråga efter.',
    'not-found': 'Här finns inget som läsare får se.',
    gone: 'Det som fanns här visas inte längre.',
    'unknown-parameter': 'Den parametern finns inte här.',
    'invalid-parameter': 'Parametern har ett värde som den inte kan ha.',
    'cursor-not-ours': 'Den markören har vi inte gett ut.',
    broken: 'Något gick sönder hos oss. Försök igen om en stund.',
  },
  condition: (parameter, known) =>
    `”${parameter}” går inte att fråga efter. Villkor är where[…][equals] med något av ${known}, och where[id][in].`,
  order: (parameter, known) => `”${parameter}” är något av ${known}.`,
  language: (parameter, known) => `”${parameter}” är all eller något av ${known}.`,
  page: (parameter, known) => `”${parameter}” är ett tal, högst ${known}.`,
}
