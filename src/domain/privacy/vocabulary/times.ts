/** Days of the week and the words that make one come back. */

import type { ListsByLanguage } from './by-language'
import { inflectedSingular } from './finnish'

export const times = {
  /** Days that already say "every": "tisdagar", "Tuesdays". */
  everyWeekday: {
    sv: `måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar måndagarna tisdagarna onsdagarna
    torsdagarna fredagarna lördagarna söndagarna måndagskvällar tisdagskvällar onsdagskvällar
    torsdagskvällar fredagskvällar lördagskvällar söndagskvällar måndagseftermiddagar tisdagseftermiddagar
    onsdagseftermiddagar torsdagseftermiddagar fredagseftermiddagar vardagar helger lördagsförmiddagar
    söndagsförmiddagar`,
    fi: `maanantaisin tiistaisin keskiviikkoisin torstaisin perjantaisin lauantaisin sunnuntaisin arkisin
    viikonloppuisin päivittäin`,
    en: 'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays weekdays weekends',
    uk: "щопонеділка щовівторка щосереди щочетверга щоп'ятниці щосуботи щонеділі щодня",
  },
  weekdays: {
    sv: `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
    söndagen vardag dag måndagskväll tisdagskväll onsdagskväll torsdagskväll fredagskväll lördagskväll
    söndagskväll vecka kväll eftermiddag`,
    fi: [
      inflectedSingular(
        `maanantai tiistai keskiviikko keskiviiko torstai perjantai lauantai sunnuntai arkipäivä`,
      ),
      'päivä ilta iltapäivä viikko',
    ],
    en: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday day weekday evening afternoon week`,
    ar: `الاثنين اثنين الثلاثاء ثلاثاء الأربعاء أربعاء الخميس خميس الجمعة جمعة السبت سبت الأحد أحد يوم`,
    so: 'Isniin Talaado Salaaso Arbaco Khamiis Jimce Sabti Axad maalin',
    uk: `понеділка понеділок вівторка вівторок середи середу четверга четвер п'ятниці п'ятницю суботи суботу
    неділі неділю дня`,
    prs: 'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه روز سه',
    ti: 'ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት መዓልቲ',
  },
  /** Words that make a day come back. Somali puts it after the day. */
  everyWord: {
    sv: 'varje var alla',
    fi: 'joka jokainen jokaisena',
    en: 'every each',
    ar: 'كل أيام',
    so: 'kasta',
    uk: 'кожного кожної кожен кожну',
    prs: 'هر',
    ti: 'ኩሉ ነፍሲወከፍ ሰብ በብ',
  },
  /** Words before a clock time. */
  beforeClock: {
    sv: 'kl klockan',
    fi: 'klo kello',
    en: 'at',
    ar: 'الساعة',
    so: 'saacadda saacada',
    uk: 'о об',
    prs: 'ساعت',
    ti: 'ሰዓት',
  },
  /** Words after one. */
  afterClock: {
    sv: '',
    fi: '',
    en: "am pm o'clock",
    uk: 'годині',
  },
} as const satisfies ListsByLanguage
