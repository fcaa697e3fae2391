/** What the API says to whoever asks it anonymously, in Swedish. */
export type ApiMessages = {
  readonly notFound: string
  readonly gone: string
  readonly filesAway: string
  readonly condition: (parameter: string) => string
  readonly order: (parameter: string) => string
  readonly language: (parameter: string) => string
  readonly page: (parameter: string) => string
}

export const sv: ApiMessages = {
  notFound: 'Här finns inget som läsare får se.',
  gone: 'Det som fanns här visas inte längre.',
  filesAway: 'Bilder och filer går inte att nå just nu. Försök igen om en stund.',
  condition: (parameter) =>
    `”${parameter}” går inte att fråga efter. Villkor är where[id|slug|municipality|project|themes][equals] och where[id][in].`,
  order: (parameter) => `”${parameter}” är något av -createdAt, createdAt, slug, name, order.`,
  language: (parameter) => `”${parameter}” anger inte ett språk som finns här.`,
  page: (parameter) => `”${parameter}” är ett tal, högst 100 000.`,
}
