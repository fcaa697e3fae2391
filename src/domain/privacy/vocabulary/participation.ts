/** Taking part: who, and the verbs that say so. */
import type { ListsByLanguage } from './by-language'

export const participation = {
  /** People one counts at an activity. */
  participants: {
    sv: `barn ungdomar ungdom elever elev deltagare flickor flicka pojkar pojke tjejer killar syskon familjer
    familj tonåringar föräldrar mammor pappor`,
    fi: `lapsi lasta lapset nuori nuorta nuoret oppilas oppilasta oppilaat osallistuja osallistujaa osallistujat
    tyttö tyttöä tytöt poika poikaa pojat sisarus sisarusta perhe perhettä perheet teini teiniä vanhempi
    vanhempaa äiti äitiä isä isää`,
    en: 'child children participant participants kids pupils girls boys families teenagers youths',
    ar: 'أطفال طفل طفلان طفلين مشاركين مشاركون مشارك عائلات فتيات أولاد',
    so: 'carruur ilmo qof qoys ardey',
    uk: `дітей діти дитина учасники учасників учасник родини сім'ї дівчат хлопців дівчинки хлопчики`,
    prs: 'کودک طفل اشتراک‌کننده خانواده نفر',
    ti: 'ቆልዑ ህጻናት ተሳተፍቲ ስድራቤታት',
  },
  /** Words that count by themselves: "tre deltagare" needs no verb. */
  participantsOnly: {
    sv: 'deltagare',
    fi: 'osallistuja osallistujaa',
    en: 'participant participants',
    ar: 'مشارك مشاركين مشاركون',
    uk: 'учасники учасників учасник',
    ti: 'ተሳተፍቲ',
  },
  /** Verbs of taking part; the phrase "var med" is found by its "med". */
  tookPart: {
    sv: `deltog deltagit deltar medverkade medverkat kom närvarade närvarande följde anmälde anmälda anmält dök
    träffades`,
    fi: `osallistui osallistuivat osallistunut osallistuneet osallistuu osallistuvat mukana tuli tulivat kävi
    kävivät saapui saapuivat ilmoittautui ilmoittautuivat läsnä paikalla`,
    en: 'participated attended joined came took participating attending',
    ar: 'شارك شاركت شاركوا حضر حضرت حضروا شاركن يشارك',
    so: 'qaybgalay qaybgaleen qaybgashay yimid yimaadeen',
    uk: 'взяли взяло узяли прийшли прийшло долучилися долучилося відвідали відвідало',
    prs: 'اشتراک شرکت آمدند',
    ti: 'ተሳቲፎም ተሳቲፈን ተሳተፉ መጺኦም',
  },
} as const satisfies ListsByLanguage
