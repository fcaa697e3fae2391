/** Days of the week and the words that make one come back. */
import { wordSet } from './word-set'

/** Days that already say "every": "tisdagar", "Tuesdays". */
export const everyWeekday = wordSet(
  `måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar måndagarna tisdagarna onsdagarna torsdagarna fredagarna
  lördagarna söndagarna måndagskvällar tisdagskvällar onsdagskvällar torsdagskvällar fredagskvällar lördagskvällar
  söndagskvällar måndagseftermiddagar tisdagseftermiddagar onsdagseftermiddagar torsdagseftermiddagar fredagseftermiddagar
  vardagar helger lördagsförmiddagar söndagsförmiddagar`,
  'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays weekdays weekends',
  "щопонеділка щовівторка щосереди щочетверга щоп'ятниці щосуботи щонеділі щодня",
)

export const weekdays = wordSet(
  `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen vardag dag
  måndagskväll tisdagskväll onsdagskväll torsdagskväll fredagskväll lördagskväll söndagskväll vecka kväll eftermiddag`,
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday day weekday evening afternoon week',
  'الاثنين اثنين الثلاثاء ثلاثاء الأربعاء أربعاء الخميس خميس الجمعة جمعة السبت سبت الأحد أحد يوم',
  'Isniin Talaado Salaaso Arbaco Khamiis Jimce Sabti Axad maalin',
  "понеділка понеділок вівторка вівторок середи середу четверга четвер п'ятниці п'ятницю суботи суботу неділі неділю дня",
  'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه روز سه',
  'ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት መዓልቲ',
)

/** Words that make a day come back. Somali puts it after the day. */
export const everyWord = wordSet(
  'varje var alla every each كل أيام kasta кожного кожної кожен кожну هر ኩሉ ነፍሲወከፍ ሰብ በብ',
)

/** Words before a clock time. */
export const beforeClock = wordSet('kl klockan at الساعة saacadda saacada о об ساعت ሰዓት')

/** Words after one. */
export const afterClock = wordSet("am pm o'clock годині")
