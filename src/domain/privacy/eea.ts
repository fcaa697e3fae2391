/** Where the GDPR itself holds: the 27 states of the EU, and Iceland, Liechtenstein and Norway. */
const states = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/** @param country ISO 3166-1 alpha-2; personal data that goes to any other is a transfer (GDPR ch. V) */
export const isInEea = (country: string): boolean => states.has(country)
