/** What words end with that say what they are; parts of regular expressions. */
import type { ListsByLanguage } from './by-language'

export const endings = {
  /** A compound with one of these and a proper first part names one place: "Tallskolan". */
  placeEnding: {
    sv: `skola skolan skolans gymnasiet gymnasium boendet förläggningen lägret parken parkens gatan vägen gränden
    stigen torget lekplatsen gården hallen badet kyrkan moskén stranden`,
    fi: `
    (?:koulu|puisto|katu|kadu|polku|polu|kirkko|kirko|moskeija|halli|päiväkoti|päiväkodi|lukio)(?:n|a|ssa|sta|lla|lta|lle|un|on|in)?
    (?:tiellä|tieltä|tielle)`,
  },
  streetEnding: {
    sv: `gatan gata vägen väg gränden gränd stigen stig allén torget torg backen backe slingan kroken svängen
    ringen gången esplanaden stranden kajen plan platsen`,
    fi: `katu tie kuja polku raitti kaari rinne penger tanhua aukio bulevardi esplanadi ranta puistikko kadulla
    tiellä kujalla polulla`,
  },
  /** In small letters only these are streets for certain. */
  clearStreetEnding: {
    sv: 'gatan vägen gränden allén',
    fi: 'katu kadulla',
  },
  /** "ett hundratal barn", "two dozen children". */
  multiple: {
    sv: 'tal hundra tusen dussin',
    fi: 'sataa tuhatta tusinaa kymmentä',
    en: 'dozen hundred thousand',
  },
} as const satisfies ListsByLanguage

/** The same for endings that any word takes, and that in a text of another language would be those of any word. */
export const inflections = {
  /** Of common nouns: an unknown word with one is no name at the head of a sentence. */
  nounEnding: {
    sv: `ning ningar ingen het heten tion tionen skap else elser erna arna orna [aeo]r [eo]n et ande ende ning
    ings ment ness ies ity sk isk iska ism are aren dag år rum hus bok lov`,
    fi: `n t ssa ssä sta stä lla llä lta ltä lle ksi aa ää oa öä ia iä uus yys us ys nen minen tavat tävät`,
  },
  /** Of the word before "skolan" that names it, where a sentence gave it its capital. */
  nameBeforePlace: {
    sv: 's ra re',
    fi: 'n',
  },
  /** Cases that answer where and from where: an unknown word in one is a place. */
  wherePlaceIs: {
    sv: '',
    fi: 'ssa ssä sta stä',
  },
} as const satisfies ListsByLanguage
