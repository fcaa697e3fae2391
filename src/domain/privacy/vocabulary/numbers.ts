/** Numbers as words, in the site's languages, and the stems that ages are built from ("nioåriga", "дев'ятирічна"). */
import { foldWord } from './word-set'

/** Words for zero, one, two … with `/` between spellings and genders. */
const lists = [
  'noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'eber kow/hal laba saddex/seddex afar shan lix toddoba siddeed sagaal toban',
  'صفر واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة',
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هژده نزده/نوزده بیست',
  "нуль один/одна/одне/одно два/дві/двоє/дво/двох три/троє/трьох/три чотири/четверо/чотирьох п'ять/п'ятеро/п'яти шість/шестеро/шести сім/семеро/семи вісім/восьмеро/восьми дев'ять/дев'яти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти",
  'ባዶ ሓደ/ሓንቲ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ',
]

const numberWords: ReadonlyMap<string, number> = new Map(
  lists.flatMap((list) =>
    list
      .split(' ')
      .flatMap((spellings, value) => spellings.split('/').map((word) => [foldWord(word), value] as const)),
  ),
)

/** @returns the value of "9", "nio" or "تسع"; undefined for anything else, years included */
export function numberOf(folded: string): number | undefined {
  if (folded.charCodeAt(0) <= 0x39) return /^\d{1,3}$/.test(folded) ? Number(folded) : undefined
  return numberWords.get(folded) ?? (folded.startsWith('ال') ? numberWords.get(folded.slice(2)) : undefined)
}

/** @returns the same where it can be somebody's age: what is older than anybody was is a building, or a town */
export function yearsOf(folded: string): number | undefined {
  const number = numberOf(folded)
  return number !== undefined && number <= 120 ? number : undefined
}
