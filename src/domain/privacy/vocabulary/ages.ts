/** How ages are said: the words around a number, before a name and after one. */
import type { ListsByLanguage } from './by-language'

export const ages = {
  /** Years, of whatever age. */
  yearUnits: {
    sv: 'år års',
    fi: 'vuotta vuoden vuosi v',
    en: 'year years yrs yr',
    ar: 'سنة سنوات سنين عاما أعوام عام',
    so: 'jir sano',
    uk: 'рік роки років року',
    prs: 'سال',
    ti: 'ዓመት ዓመታ',
  },
  /** The age follows: "aged nine", "عمره ٩", "ዕድሚኡ 9". */
  beforeAge: {
    sv: 'åldern ålder',
    fi: 'ikä iältään',
    en: 'aged age',
    ar: 'عمره عمرها وعمره وعمرها العمر ابن ابنة',
    so: "da'diisu da'deedu",
    uk: 'віком вік',
    prs: 'سنش',
    ti: 'ዕድሚኡ ዕድሚኣ ዕድመ ወዲ ጓል',
  },
  /** Words after the unit that make it a person's age: "nio år gammal", "nine years old". */
  afterAge: {
    sv: 'gammal gamla gamle ålder',
    fi: 'vanha vanhan vanhana ikäinen ikäisen ikäisenä ikäistä ikäiselle iässä',
    en: 'old',
    prs: 'دارد داره',
  },
  betweenWordAndAge: {
    sv: 'av på',
    fi: 'on',
    en: 'of',
    ar: 'كان كانت حوالي',
    all: ': -',
  },
  /** Of the words before an age, those that are also plain words for a son: only with "years" do they tell an age. */
  kin: {
    sv: '',
    fi: '',
    ar: 'ابن ابنة',
    ti: 'ወዲ ጓል',
  },
  /** May stand between a name and its age. */
  betweenNameAndAge: {
    sv: `är som var blev bara redan snart nästan nu just på en ett fyller fyllde fyllt har precis född f i från
    går flicka pojke tjej kille flickan pojken dotter son barn gick`,
    fi: `on oli joka juuri kohta pian vasta jo nyt vain noin melkein täyttää täytti täyttänyt syntynyt vuonna s
    nimeltään ikä iältään tyttö poika tytär lapsi käy kävi`,
    en: `is was who turned turns turning now only almost nearly aged age just born in from a girl boy of 's has`,
    ar: 'هي هو',
    so: 'oo waa ah',
    uk: 'це має виповнилося виповнилось якому якій років',
    ti: 'ላ',
    all: ', ( - – : . ،',
  },
  /** Of those, the ones that make a bare number an age: "X, 9", "X (9)", "X är nio". */
  bareAgeLinks: {
    sv: 'är var blev fyller fyllde fyllt',
    fi: 'on oli täyttää täytti täyttänyt',
    en: 'is was turned turns turning aged age',
    ar: 'بلغ',
    uk: 'виповнилося',
    all: ', ( ،',
  },
  afterBareAge: {
    sv: 'och men i när går som år',
    fi: 'ja mutta kun sekä käy eilen tänään',
    en: 'and but years',
    uk: 'та і',
    all: ') , . ! ? ; : ، ؛',
  },
  /** Classes at school, which say an age. */
  grades: {
    sv: `förskoleklass ettan tvåan trean fyran femman sexan sjuan åttan nian lågstadiet mellanstadiet`,
    fi: `eskarissa eskarilainen ekalla tokalla kolmannella neljännellä viidennellä kuudennella seitsemännellä
    kahdeksannella yhdeksännellä ekaluokalla tokaluokalla kolmosluokalla nelosluokalla vitosluokalla
    kutosluokalla seiskaluokalla kasiluokalla ysiluokalla kolmosella nelosella vitosella kutosella seiskalla
    kasilla ysillä alakoulussa yläkoulussa ekaluokkalainen tokaluokkalainen kolmasluokkalainen
    neljäsluokkalainen viidesluokkalainen kuudesluokkalainen seitsemäsluokkalainen kahdeksasluokkalainen
    yhdeksäsluokkalainen kolmosluokkalainen nelosluokkalainen vitosluokkalainen kutosluokkalainen
    seiskaluokkalainen`,
    en: 'kindergarten',
  },
  /** Before the year somebody was born in. */
  born: {
    sv: 'född f',
    fi: 'syntynyt s vuonna',
    en: 'born in',
    uk: 'народився народилася',
    all: '.',
  },
  whereFrom: {
    sv: 'i från',
    fi: '',
    en: 'from in',
  },
  ageUnits: {
    sv: 'år',
    fi: 'vuotta vuoden v',
    en: 'year years yrs',
    ar: 'سنة سنوات سنين عاما أعوام',
    so: 'jir sano',
    uk: 'рік роки років',
    ti: 'ዓመት',
  },
  /** Around a stretch of time that is no age: "i tre år", "tre år sedan". */
  beforeSpan: {
    sv: 'i under om',
    fi: '',
    en: 'in for',
  },
  afterSpan: {
    sv: 'sedan sen',
    fi: 'sitten ajan aikana kuluttua päästä myöhemmin',
    en: 'ago',
    uk: 'тому',
  },
  articles: {
    sv: 'en ett',
    fi: 'yksi',
    en: 'one',
  },
} as const satisfies ListsByLanguage
