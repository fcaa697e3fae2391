import type { CountryPack } from '../country-pack'
import { holidays } from './holidays'
import { telephone } from './telephone'

export const sweden: CountryPack = {
  languages: ['sv'],
  areas: {
    code: /^\d{4}$/,
    regionCode: /^\d{2}$/,
    region: { sv: 'Län', en: 'County', fi: 'Lääni' },
    example: {
      code: '0380',
      name: 'Uppsala',
      officialName: 'Uppsala kommun',
      region: 'Uppsala län',
      regionCode: '03',
    },
    latitude: [55, 70],
    longitude: [10, 25],
    middle: { lat: 62, lon: 15 },
    list: async () => (await import('./areas')).municipalities,
  },
  map: { shapes: ['Sweden'], centralMeridian: 15, westCoast: 13.4 },
  telephone,
  postalAddress: {
    pattern:
      /(?<![\d-])(?:SE?-)?([1-9]\d{2} \d{2}|(?<=S-|SE-)[1-9]\d{4}) {1,2}(\p{Lu}\p{L}{2,25})(?!\p{L})/gu,
    box: /box \d{1,5}[, ]{1,3}$/i,
    notTowns: 'Barn Kronor Kr Sek Euro Ungdomar Personer Familjer',
  },
  identityNumber: { sv: 'personnummer', en: 'personal identity number', fi: 'henkilönumero' },
  childsRepresentative: { sv: 'God man', en: 'Trustee', fi: 'Edunvalvoja (god man)' },
  accessibility: {
    law: {
      sv: 'lagen om tillgänglighet till digital offentlig service (DOS-lagen)',
      en: 'the Swedish Act on accessibility of digital public services (DOS-lagen)',
      fi: 'Ruotsin laki digitaalisten julkisten palvelujen saavutettavuudesta (DOS-lagen)',
      cited: 'DOS-lagen',
    },
    authority: {
      name: 'Myndigheten för digital förvaltning (Digg)',
      url: 'https://www.digg.se/tdosanmalan',
    },
  },
  holidays,
}
