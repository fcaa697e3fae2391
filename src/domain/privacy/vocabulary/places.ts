/** Places where a child could be looked for: schools, reception centres, streets, parks, meeting places. */

import type { ListsByLanguage } from './by-language'
import { inflected, inflectedSingular } from './finnish'

export const places = {
  /** Compounds that end like a place (endings.ts) and name no particular one. */
  kindsOfPlace: {
    sv: `skola skolan skolans förskola förskolan förskolans grundskola grundskolan grundskolans gymnasium
    gymnasiet mellanstadieskolan högskola högskolan folkhögskola folkhögskolan kulturskola kulturskolan
    musikskola musikskolan sommarskola sommarskolan simskola simskolan språkskola språkskolan särskola
    särskolan resursskolan friskola friskolan byskolan ridskola ridskolan anpassade dagisskolan lovskola
    lovskolan boendet asylboendet familjeboendet mottagningsboendet jourboendet stödboendet
    anläggningsboendet flyktingboendet genomgångsboendet korttidsboendet gruppboendet äldreboendet
    transitboendet förläggningen flyktingförläggningen asylförläggningen lägret flyktinglägret sommarlägret
    lovlägret kollolägret parken lekparken djurparken vattenparken äventyrsparken nationalparken temaparken
    nöjesparken gatan huvudgatan vägen omvägen utvägen hemvägen skolvägen landsvägen motorvägen järnvägen
    återvägen halvvägen tågvägen gränden stigen promenadstigen torget salutorget lekplatsen gården
    fritidsgården ungdomsgården skolgården innergården bondgården förskolegården hallen sporthallen
    idrottshallen ishallen simhallen gymnastikhallen fotbollshallen matsalen badet äventyrsbadet
    utomhusbadet kyrkan moskén stranden badstranden sandstranden uppväxtvägen ungdomsvägen livsvägen`,
    fi: [
      inflected(`koulu alakoulu yläkoulu peruskoulu esikoulu kesäkoulu iltakoulu kielikoulu ammattikoulu korkeakoulu
      kansakoulu erityiskoulu lähikoulu kotikoulu uimakoulu musiikkikoulu taidekoulu autokoulu rauhankoulu
      puisto leikkipuisto kansallispuisto huvipuisto vesipuisto eläinpuisto luonnonpuisto teemapuisto katu
      kadu pääkatu pääkadu kävelykatu kävelykadu polku polu luontopolku luontopolu koulupolku koulupolu
      opintopolku opintopolu oppimispolku oppimispolu hoitopolku hoitopolu palvelupolku palvelupolu
      elämänpolku elämänpolu kirkko kirko moskeija halli jäähalli uimahalli urheiluhalli liikuntahalli
      kauppahalli päiväkoti päiväkodi lukio iltalukio`),
      `maantiellä maantielle maantieltä moottoritiellä rautatiellä kotitiellä koulutiellä koulutielle
    paluutiellä kotimatkalla väärällä tiellä tielle tieltä`,
    ],
  },
  /** Small places that a town has one of: naming them names the place, small letters or not. */
  onlyOneInTown: {
    sv: 'stadsparken folkparken slottsparken centralparken kyrkskolan stadsskolan',
    fi: `kirkkopuisto kirkkopuistossa kirkkopuiston kaupunginpuisto kaupunginpuistossa kaupunginpuiston
    keskuspuisto keskuspuistossa keskuspuiston`,
  },
  /** Kinds of place that become one place beside one child: "Amina går i skolan". */
  definitePlaces: {
    sv: `skolan förskolan grundskolan gymnasiet boendet asylboendet familjeboendet förläggningen
    flyktingförläggningen lägret flyktinglägret parken lekparken lekplatsen fritidsgården`,
    fi: inflectedSingular(`koulu alakoulu yläkoulu peruskoulu esikoulu päiväkoti päiväkodi lukio puisto leikkipuisto
      leikkikenttä leikkikentä vastaanottokeskus vastaanottokeskukse nuorisotalo turvakoti turvakodi
      perheryhmäkoti perheryhmäkodi`),
    en: 'park playground',
    ar: 'المدرسة مدرسة الحديقة حديقة شارع المخيم',
    so: 'dugsiga iskuulka beerta xerada',
    uk: 'школі школу школа парку парк садочок садочку гуртожитку гуртожиток притулку',
    prs: 'مکتب پارک کمپ کودکستان',
    ti: 'ቤትትምህርቲ ትምህርቲ መናፈሻ መዕቆቢ',
  },
  /** After or before a capital letter these make a name: "Norra skolan", "Hill School", "парк Шевченка". */
  placeNouns: {
    sv: `skola skolan förskola förskolan gymnasium gymnasiet park parken boende boendet gata gatan torg lekplats`,
    fi: inflectedSingular(`koulu alakoulu yläkoulu päiväkoti päiväkodi lukio puisto leikkipuisto kirkko kirko moskeija
      nuorisotalo vastaanottokeskus vastaanottokeskukse`),
    en: 'school kindergarten preschool park street road avenue playground centre center',
    uk: 'школа школі школу парк парку вулиця вулиці вул',
  },
  /** What stands before "skola" or "School" without naming it. */
  notPlaceNames: {
    sv: `en ett den det denna varje alla vår min din hans hennes deras ingen någon vilken samma första nya gamla
    bra stor liten svensk svenska från till efter under`,
    fi: `minun sinun hänen meidän teidän heidän oman tämän tuon sen saman uuden vanhan toisen ensimmäisen
    jokaisen jonkin jonkun lähimmän minkä kunkin lapsen lasten tytön pojan nuoren oppilaan perheen kunnan
    kaupungin kylän seudun alueen suomen ruotsin monen koko hyvä uusi vanha`,
    en: `the a an every each this our my his her their no any one new old primary secondary swedish high summer
    save`,
  },
  /** Rooms and houses where people meet, as they stand after "i" or "på" in an invitation. */
  meetingPlaces: {
    sv: `biblioteket sporthallen idrottshallen ishallen simhallen badhuset fritidsgården ungdomsgården skolan
    förskolan kyrkan moskén parken lekparken föreningslokalen lokalen gymnastiksalen församlingshemmet
    församlingsgården kulturhuset ungdomshuset medborgarhuset boendet asylboendet fotbollsplanen planen
    torget mötesplatsen samlingslokalen bygdegården stationen familjecentralen matsalen aulan gymmet hallen
    stranden badplatsen`,
    fi: `kirjastossa kirjastolla liikuntasalissa liikuntahallissa urheiluhallissa jäähallissa uimahallissa
    nuorisotalolla nuorisotalossa nuokulla koululla koulussa päiväkodissa kirkossa moskeijassa puistossa
    leikkipuistossa kerhotilassa kerhohuoneessa seurakuntatalolla seurakuntakodissa kulttuuritalolla
    kylätalolla asukastalolla perhekeskuksessa vastaanottokeskuksessa monitoimitalolla urheilukentällä
    kentällä torilla asemalla juhlasalissa ruokalassa rannalla uimarannalla`,
    en: 'library school gym hall park mosque church centre center pool playground station',
    ar: 'المكتبة المدرسة المسجد الحديقة القاعة النادي الكنيسة مكتبة مدرسة',
    so: 'maktabadda dugsiga masaajidka beerta xarunta',
    uk: 'бібліотеці бібліотека школі парку залі клубі церкві центрі будинку',
    prs: 'کتابخانه مکتب مسجد پارک سالون مرکز',
    ti: 'ቤተመጻሕፍቲ ትምህርቲ መስጊድ ቤተክርስትያን ማእከል መናፈሻ',
  },
  /** Before a capital letter: "på Kajutan". */
  beforeNamedPlace: {
    sv: 'i på vid hos',
    fi: '',
    en: 'at in',
    uk: 'у в на',
  },
} as const satisfies ListsByLanguage
