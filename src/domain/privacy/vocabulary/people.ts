/** Words for children: one particular child, and children at large. */
import { wordSet } from './word-set'

/** A word that points at one child, or at a few siblings whom a neighbour would recognise. */
export const oneChild = wordSet(
  `flicka flickan flickans pojke pojken pojkens tjejen tjejens killen killens dotter dottern dotterns son sonen sonens
  lillebror lillasyster storebror storasyster brodern systern syskonen bröderna systrarna bebisen tonåringen tvillingarna`,
  'girl boy daughter son toddler teenager siblings brothers sisters twins',
  'بنت ولد فتاة صبي الفتاة الصبي البنت الولد ابنة ابنته ابنتها ابنهم ابنتهم ابنها الطفلة طفلة شقيقان شقيقتان',
  'gabar gabadh gabadha gabadhii wiil wiilka wiilkii inanta inanka',
  'дівчинка дівчинки дівчинці дівчинку хлопчик хлопчика хлопчику дівчина донька доньки син сина синові',
  'دختر دخترک پسر پسرک دخترش پسرش دخترشان پسرشان',
  'ጓል ወዲ ጓላ ወዳ ጓሉ ወዱ',
)

/** Children at large: enough beside a named place, not beside a country or an illness. */
export const childrenAtLarge = wordSet(
  `barn barnen barnens barns barnet barnets ungdomar ungdomarna elev eleven elever eleverna flickor flickorna pojkar pojkarna
  tonåringar tonåringarna småbarn skolbarn förskolebarn`,
  'child children kids youth youths teenagers pupil pupils girls boys',
  'طفل الطفل أطفال الأطفال للأطفال طلاب التلاميذ',
  'carruur carruurta ilmo ilmaha cunug cunugga',
  'діти дітей дітям дітьми дитина дитини дитині дитину',
  'کودک کودکان طفل اطفال بچه بچه‌ها نوجوانان',
  'ቆልዑ ቆልዓ ህጻን ህጻናት ህጻውንቲ',
)

/** May stand between an age and the name it belongs to: "nioåriga flickan som heter X". */
export const betweenAgeAndName = wordSet(
  `flickan pojken tjejen killen barnet dottern sonen flicka pojke tjej kille dotter son barn brodern systern lillebror
  lillasyster storebror storasyster eleven kompisen gammal gamla gamle kommer kom flyttade började fick blev var är som heter
  hette kallas vi här honom henne kalla namnet namn vid`,
  'girl boy child daughter son kid pupil brother sister old called named who is whose name was we call',
  "girl дівчинка хлопчик донька син учениця учень на ім'я звати",
  'دختر پسر کودک طفل به نام',
  'اسمه اسمها يدعى تدعى',
  'gabar wiil oo magaceedu magaciisu la yiraahdo',
)

/** Words that say "the next word is a name". */
export const saysName = wordSet(
  "heter hette namnet kallas called named name's",
  "ім'я звати",
  'اسمه اسمها يدعى تدعى واسمه واسمها نام',
  'magaceedu magaciisu ስሙ ስማ',
)

/** Without capitals a word before an age may be a name or a noun: these are nouns and small words. */
export const notNamesInArabicScript = wordSet(
  `طفل طفلة الطفل الطفلة ولد الولد بنت البنت صبي الصبي فتاة الفتاة ابن ابنة شاب شابة رجل امرأة كان كانت وكان وكانت وهو وهي
  هو هي التي الذي من في كل على الى إلى عن او أو لا منذ قبل بعد حوالي كودک کودکی دختر دختری پسر پسری یک این آن که از در به
  و با برای تا های است بود`,
)
