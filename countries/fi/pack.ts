import type { CountryPack } from '../country-pack'
import { holidays } from './holidays'
import { telephone } from './telephone'

export const finland: CountryPack = {
  languages: ['fi', 'sv'],
  areas: {
    code: /^\d{3}$/,
    regionCode: /^\d{2}$/,
    region: { sv: 'Landskap', en: 'Region', fi: 'Maakunta' },
    example: {
      code: '020',
      name: 'Akaa',
      officialName: 'Akaan kaupunki',
      region: 'Pirkanmaa',
      regionCode: '06',
    },
    latitude: [59, 71],
    longitude: [19, 32],
    middle: { lat: 64.5, lon: 26.5 },
    list: async () => (await import('./areas')).municipalities,
  },
  map: { shapes: ['Finland', 'Åland'], centralMeridian: 27, westCoast: 24.5 },
  telephone,
  postalAddress: {
    // A town stands as itself; a count of so many stands before a word in another case.
    pattern: /(?<![\d-])(?:FI?-)?(\d{5}) {1,2}(\p{Lu}\p{L}{2,25}(?<=nen|[^n]|[^aeiouyäö]n))(?!\p{L})/gu,
    box: /(?:PL|PB|box) \d{1,5}[, ]{1,3}$/i,
    notTowns: 'Euroa Euro Lasta Nuorta Ihmistä Henkilöä Asukasta Perhettä Barn Personer Familjer',
  },
  identityNumber: { sv: 'personbeteckning', en: 'personal identity code', fi: 'henkilötunnus' },
  childsRepresentative: { sv: 'Företrädare', en: 'Representative', fi: 'Edustaja' },
  accessibility: {
    law: {
      sv: 'lagen om tillhandahållande av digitala tjänster (306/2019)',
      en: 'the Finnish Act on the Provision of Digital Services (306/2019)',
      fi: 'laki digitaalisten palvelujen tarjoamisesta (306/2019)',
      cited: 'laki 306/2019',
    },
    authority: {
      name: 'Liikenne- ja viestintävirasto Traficom',
      url: 'https://www.saavutettavuusvaatimukset.fi',
    },
  },
  holidays,
}
