/** Words for children: one particular child, and children at large. */

import type { ListsByLanguage } from './by-language'
import { inflected, inflectedPlural, inflectedSingular } from './finnish'

export const people = {
  /** A word that points at one child, or at a few siblings whom a neighbour would recognise. */
  oneChild: {
    sv: `flicka flickan flickans pojke pojken pojkens tjejen tjejens killen killens dotter dottern dotterns son
    sonen sonens lillebror lillasyster storebror storasyster brodern systern syskonen bröderna systrarna
    bebisen tonåringen tvillingarna`,
    fi: [
      inflectedSingular(`tyttö tytö poika poja tytär tyttäre sisar sisare sisko veli velje pikkusisko pikkuveli pikkuvelje
      isosisko isoveli isovelje vauva teini taapero`),
      'sisarukset sisarusten kaksoset kaksosten lasteni lapseni',
    ],
    en: 'girl boy daughter son toddler teenager siblings brothers sisters twins',
    ar: `بنت ولد فتاة صبي الفتاة الصبي البنت الولد ابنة ابنته ابنتها ابنهم ابنتهم ابنها الطفلة طفلة شقيقان
    شقيقتان`,
    so: 'gabar gabadh gabadha gabadhii wiil wiilka wiilkii inanta inanka',
    uk: `дівчинка дівчинки дівчинці дівчинку хлопчик хлопчика хлопчику дівчина донька доньки син сина синові`,
    prs: 'دختر دخترک پسر پسرک دخترش پسرش دخترشان پسرشان',
    ti: 'ጓል ወዲ ጓላ ወዳ ጓሉ ወዱ',
  },
  /** Children at large: enough beside a named place, not beside a country or an illness. */
  childrenAtLarge: {
    sv: `barn barnen barnens barns barnet barnets ungdomar ungdomarna elev eleven elever eleverna flickor
    flickorna pojkar pojkarna tonåringar tonåringarna småbarn skolbarn förskolebarn`,
    fi: [
      inflectedPlural('tyttö tytö poja poj poik sisaruks'),
      inflected(`lapsi lapse nuori nuore oppilaa oppilai koululainen koululaise koululaisi esikoululaise teini taapero vauva
      alaikäise alaikäisi`),
      'lasta lasten nuorta nuorten oppilas oppilasta oppilaiden koululaista koululaisten alaikäinen alaikäistä alaikäisten',
    ],
    en: 'child children kids youth youths teenagers pupil pupils girls boys',
    ar: 'طفل الطفل أطفال الأطفال للأطفال طلاب التلاميذ',
    so: 'carruur carruurta ilmo ilmaha cunug cunugga',
    uk: 'діти дітей дітям дітьми дитина дитини дитині дитину',
    prs: 'کودک کودکان طفل اطفال بچه بچه‌ها نوجوانان',
    ti: 'ቆልዑ ቆልዓ ህጻን ህጻናት ህጻውንቲ',
  },
  /** May stand between an age and the name it belongs to: "nioåriga flickan som heter X". */
  betweenAgeAndName: {
    sv: `flickan pojken tjejen killen barnet dottern sonen flicka pojke tjej kille dotter son barn brodern
    systern lillebror lillasyster storebror storasyster eleven kompisen gammal gamla gamle kommer kom
    flyttade började fick blev var är som heter hette kallas vi här honom henne kalla namnet namn vid`,
    fi: `tyttö tytön poika pojan lapsi lapsen tytär tyttären sisko siskon veli veljen koululainen koululaisen
    nimeltä nimeltään nimi on oli muutti tuli aloitti`,
    en: `girl boy child daughter son kid pupil brother sister old called named who is whose name was we call`,
    ar: 'اسمه اسمها يدعى تدعى',
    so: 'gabar wiil oo magaceedu magaciisu la yiraahdo',
    uk: "girl дівчинка хлопчик донька син учениця учень на ім'я звати",
    prs: 'دختر پسر کودک طفل به نام',
  },
  /** Words that say "the next word is a name". */
  saysName: {
    sv: 'heter hette namnet kallas',
    fi: 'nimi nimeltä nimeltään nimensä',
    en: "called named name's",
    ar: 'اسمه اسمها يدعى تدعى واسمه واسمها',
    so: 'magaceedu magaciisu',
    uk: "ім'я звати",
    prs: 'نام',
    ti: 'ስሙ ስማ',
  },
  /** Without capitals a word before an age may be a name or a noun: these are nouns and small words. */
  notNamesInArabicScript: {
    sv: '',
    fi: '',
    ar: `طفل طفلة الطفل الطفلة ولد الولد بنت البنت صبي الصبي فتاة الفتاة ابن ابنة شاب شابة رجل امرأة كان كانت
    وكان وكانت وهو وهي هو هي التي الذي من في كل على الى إلى عن او أو لا منذ قبل بعد حوالي كودک کودکی دختر
    دختری پسر پسری یک این آن که از در به و با برای تا های است بود`,
  },
} as const satisfies ListsByLanguage
