/** What the API says to whoever asks it anonymously, in Swedish. */
import type { ProblemCode } from '@/domain/api-problems'

export type ApiMessages = {
  readonly notFound: string
  readonly gone: string
  readonly filesAway: string
  readonly broken: string
  /** A sentence for each code that `/api/v1` answers with. */
  readonly problems: { readonly [Code in ProblemCode]: string }
  /** @param address where readers ask instead */
  readonly readersAskV1: (address: string) => string
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
    'key-needed': 'Svaret finns bara för den som har en nyckel.',
    'key-not-valid': 'Nyckeln gäller inte: den är okänd, avstängd eller har gått ut.',
    'not-allowed': 'Den här nyckeln får inte fråga efter det.',
    'nothing-to-confirm':
      'Här finns inget att bekräfta: dokumentet togs inte från läsarna då, eller något har hänt med det sedan dess.',
    'too-often': 'Det här är gjort för ofta, eller någon annan håller på just nu. Försök igen om en stund.',
    'too-large': 'Det blir för mycket för en fil. Välj färre slag, eller utelämna filerna.',
    broken: 'Något gick sönder hos oss. Försök igen om en stund.',
  },
  readersAskV1: (address) =>
    `Läsare frågar ${address}. Här ligger dokumenten som de är lagrade, för den som loggat in.`,
}
