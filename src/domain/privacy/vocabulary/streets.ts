/** What makes a word and a number an address, and what only looks like one. */
import type { ListsByLanguage } from './by-language'

export const streets = {
  /** Ways that nobody lives at, and words that end like one. */
  noStreet: {
    sv: `riksväg riksvägen länsväg länsvägen europaväg europavägen motorväg motorvägen landsväg landsvägen omväg
    omvägen utväg utvägen hemväg hemvägen halvväg halvvägen järnväg järnvägen återväg återvägen luftvägen
    skolväg skolvägen tågvägen uppväxtvägen handlingsplan verksamhetsplan projektplan tidsplan arbetsplan
    utbildningsplan lektionsplan läroplan kursplan vårdplan genomförandeplan fotbollsplan idrottsplan
    spelplan marknadsplatsen mötesplatsen arbetsplatsen lekplatsen badplatsen övergången tillgången utgången
    ingången framgången omgången undergången badstranden sandstranden`,
    fi: `valtatie kantatie moottoritie rautatie maantie kotitie paluutie koulutie yksityistie pyörätie kehätie
    seututie yhdystie eurooppatie kävelykatu urapolku luontopolku metsäpolku oppimispolku opintopolku
    koulupolku hoitopolku palvelupolku asiakaspolku toimintapolku uimaranta hiekkaranta seuranta kuja lukuja
    laskuja kulkuja sukuja vuoropuhelukaari sateenkaari jännitekaari`,
  },
  /** After a number that counts something. */
  counted: {
    sv: `minuter min minut meter m km kilometer kr kronor barn gånger timmar timme st år dagar veckor mil av och
    eller till procent personer deltagare familjer elever platser`,
    fi: `minuuttia minuutin tunti tuntia tunnin metriä metrin kilometriä kilometrin euroa e lasta nuorta kertaa
    kpl vuotta päivää päivän viikkoa kuukautta prosenttia henkeä henkilöä osallistujaa perhettä oppilasta
    paikkaa ja tai`,
    all: '%',
  },
  /** "12 Mill Road". */
  streetsAfterName: {
    sv: '',
    fi: '',
    en: 'Street St Road Rd Avenue Ave Lane Drive',
  },
  /** "شارع النيل ١٢", "вул. Шевченка, 12". */
  streetsBeforeName: {
    sv: '',
    fi: '',
    ar: 'شارع کوچه سرک خیابان زنقة',
    uk: 'вул вулиця вулиці просп провулок',
  },
} as const satisfies ListsByLanguage
