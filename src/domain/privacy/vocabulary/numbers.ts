/** Numbers as words, and the stems that ages are built from ("nioåriga", "seitsemänvuotias", "дев'ятирічна"). */
import type { Language } from './by-language'
import { foldWord } from './word-set'

/** Words for zero, one, two … with `/` between spellings and genders. */
const lists: Readonly<Record<Language, string>> = {
  sv: 'noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
  fi: 'nolla yksi/yhden kaksi/kahden kolme/kolmen/kolmi neljä/neljän/neli viisi/viiden kuusi/kuuden seitsemän/seitsen kahdeksan yhdeksän kymmenen/kymmen yksitoista kaksitoista kolmetoista/kolmitoista neljätoista/nelitoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  so: 'eber kow/hal laba saddex/seddex afar shan lix toddoba siddeed sagaal toban',
  ar: 'صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة',
  prs: 'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هژده نزده/نوزده بیست',
  uk: "нуль один/одна/одне/одно два/дві/двоє/дво/двох три/троє/трьох/три чотири/четверо/чотирьох п'ять/п'ятеро/п'яти шість/шестеро/шести сім/семеро/семи вісім/восьмеро/восьми дев'ять/дев'яти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти",
  ti: 'ባዶ ሓደ/ሓንቲ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ',
}

/** @returns the value of each word for a number in these languages */
export function numberWordsOf(languages: ReadonlySet<Language>): ReadonlyMap<string, number> {
  return new Map(
    [...languages].flatMap((language) =>
      lists[language]
        .split(' ')
        .flatMap((spellings, value) => spellings.split('/').map((word) => [foldWord(word), value] as const)),
    ),
  )
}
