/** Taking part: who, and the verbs that say so. */
import { wordSet } from './word-set'

/** People one counts at an activity. */
export const participants = wordSet(
  `barn ungdomar ungdom elever elev deltagare flickor flicka pojkar pojke tjejer killar syskon familjer familj tonåringar
  föräldrar mammor pappor`,
  'child children participant participants kids pupils girls boys families teenagers youths',
  'أطفال طفل طفلان طفلين مشاركين مشاركون مشارك عائلات فتيات أولاد',
  'carruur ilmo qof qoys ardey',
  "дітей діти дитина учасники учасників учасник родини сім'ї дівчат хлопців дівчинки хлопчики",
  'کودک طفل اشتراک‌کننده خانواده نفر',
  'ቆልዑ ህጻናት ተሳተፍቲ ስድራቤታት',
)

/** Words that count by themselves: "tre deltagare" needs no verb. */
export const participantsOnly = wordSet(
  'deltagare participant participants مشارك مشاركين مشاركون учасники учасників учасник ተሳተፍቲ',
)

/** Verbs of taking part; the phrase "var med" is found by its "med". */
export const tookPart = wordSet(
  `deltog deltagit deltar medverkade medverkat kom närvarade närvarande följde anmälde anmälda anmält dök träffades
  `,
  'participated attended joined came took participating attending',
  'شارك شاركت شاركوا حضر حضرت حضروا شاركن يشارك',
  'qaybgalay qaybgaleen qaybgashay yimid yimaadeen',
  'взяли взяло узяли прийшли прийшло долучилися долучилося відвідали відвідало',
  'اشتراک شرکت آمدند',
  'ተሳቲፎም ተሳቲፈን ተሳተፉ መጺኦም',
)
