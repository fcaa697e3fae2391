/** Places where a child could be looked for: schools, reception centres, streets, parks, meeting places. */
import { wordSet } from './word-set'

/** A Swedish compound with one of these endings and a proper first part names one place: "Tallskolan". */
export const placeEnding =
  /(?:skola|skolan|skolans|gymnasiet|gymnasium|boendet|förläggningen|lägret|parken|parkens|gatan|vägen|gränden|stigen|torget|lekplatsen|gården|hallen|badet|kyrkan|moskén|stranden)$/

/** Compounds of those endings that name no particular place. */
export const kindsOfPlace = wordSet(
  `skola skolan skolans förskola förskolan förskolans grundskola grundskolan grundskolans gymnasium gymnasiet mellanstadieskolan
  högskola högskolan folkhögskola folkhögskolan kulturskola kulturskolan musikskola musikskolan sommarskola sommarskolan
  simskola simskolan språkskola språkskolan särskola särskolan resursskolan friskola friskolan byskolan ridskola ridskolan
  anpassade dagisskolan lovskola lovskolan boendet asylboendet familjeboendet mottagningsboendet jourboendet stödboendet
  anläggningsboendet flyktingboendet genomgångsboendet korttidsboendet gruppboendet äldreboendet transitboendet
  förläggningen flyktingförläggningen asylförläggningen lägret flyktinglägret sommarlägret lovlägret kollolägret parken
  lekparken djurparken vattenparken äventyrsparken nationalparken temaparken nöjesparken gatan huvudgatan vägen omvägen
  utvägen hemvägen skolvägen landsvägen motorvägen järnvägen återvägen halvvägen tågvägen gränden stigen promenadstigen
  torget salutorget lekplatsen gården fritidsgården ungdomsgården skolgården innergården bondgården förskolegården hallen
  sporthallen idrottshallen ishallen simhallen gymnastikhallen fotbollshallen matsalen badet äventyrsbadet utomhusbadet
  kyrkan moskén stranden badstranden sandstranden uppväxtvägen ungdomsvägen livsvägen`,
)

/** Small places that a town has one of: naming them names the place, small letters or not. */
export const onlyOneInTown = wordSet(
  'stadsparken folkparken slottsparken centralparken kyrkskolan stadsskolan',
)

/** Kinds of place that become one place beside one child: "Amina går i skolan". */
export const definitePlaces = wordSet(
  `skolan förskolan grundskolan gymnasiet boendet asylboendet familjeboendet förläggningen flyktingförläggningen lägret
  flyktinglägret parken lekparken lekplatsen fritidsgården`,
  'park playground',
  'المدرسة مدرسة الحديقة حديقة شارع المخيم',
  'dugsiga iskuulka beerta xerada',
  'школі школу школа парку парк садочок садочку гуртожитку гуртожиток притулку',
  'مکتب پارک کمپ کودکستان',
  'ቤትትምህርቲ ትምህርቲ መናፈሻ መዕቆቢ',
)

/** After or before a capital letter these make a name: "Norra skolan", "Hill School", "парк Шевченка". */
export const placeNouns = wordSet(
  'skola skolan förskola förskolan gymnasium gymnasiet park parken boende boendet gata gatan torg lekplats',
  'school kindergarten preschool park street road avenue playground centre center',
  'школа школі школу парк парку вулиця вулиці вул',
)

/** What stands before "skola" or "School" without naming it. */
export const notPlaceNames = wordSet(
  `en ett den det denna varje alla vår min din hans hennes deras ingen någon vilken samma första nya gamla bra stor liten
  svensk svenska the a an every each this our my his her their no any one new old primary secondary swedish high summer
  save från till efter under`,
)

/** Rooms and houses where people meet, as they stand after "i" or "på" in an invitation. */
export const meetingPlaces = wordSet(
  `biblioteket sporthallen idrottshallen ishallen simhallen badhuset fritidsgården ungdomsgården skolan förskolan kyrkan moskén
  parken lekparken föreningslokalen lokalen gymnastiksalen församlingshemmet församlingsgården kulturhuset ungdomshuset
  medborgarhuset boendet asylboendet fotbollsplanen planen torget mötesplatsen samlingslokalen bygdegården stationen
  familjecentralen matsalen aulan gymmet hallen stranden badplatsen`,
  'library school gym hall park mosque church centre center pool playground station',
  'المكتبة المدرسة المسجد الحديقة القاعة النادي الكنيسة مكتبة مدرسة',
  'maktabadda dugsiga masaajidka beerta xarunta',
  'бібліотеці бібліотека школі парку залі клубі церкві центрі будинку',
  'کتابخانه مکتب مسجد پارک سالون مرکز',
  'ቤተመጻሕፍቲ ትምህርቲ መስጊድ ቤተክርስትያን ማእከል መናፈሻ',
)
