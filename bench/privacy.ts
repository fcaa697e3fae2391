/**
 * How long the personal-data check takes on a text of 20,000 words with a finding here and there, and on texts made to
 * make it slow. Run by hand: `tsx bench/privacy.ts`.
 */
import { checkText } from '@/domain/privacy/check-text'

const words = 20_000
const rounds = 15
const limit = 50

const plain =
  'Barnen åkte buss till kommunens sommarlov och fick prova segling, matlagning och teater tillsammans med nya vänner. ' +
  'Verksamheten planerades med skolan, kulturskolan och föreningarna i Boden under våren 2024, och ett hundratal barn kom. '
const hostile = {
  'running text': plain,
  'running text with findings': `${plain}Amina, 9 år, leker i Påhittsparken. Numret är 811228-9874, ring 070-174 06 05. `,
  'nothing but digits': '1981 12 28 98 74 ',
  'nothing but capitals': 'Amina Påhitt Nio ',
  'nothing but "at" signs': 'a@b@c. ',
  'nothing but streets': 'Påhittsgatan vägen 5 ',
  'Arabic with marks': 'ذَهَبَ الْأَطْفَالُ إِلَى الْمَكْتَبَةِ وَلَعِبُوا مَعًا طَوَالَ الصَّيْفِ. ',
  'invisible characters': 'o\u200br\u00add \u202e1\u200b2\u202c ',
} as const

const rows = Object.entries(hostile).map(([name, sentence]) => {
  const text = sentence.repeat(Math.ceil(words / sentence.trim().split(/\s+/).length))
  const times = Array.from({ length: rounds }, () =>
    timed(() => checkText({ text, field: 'body' }, { today: new Date() })),
  )
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    text: name,
    words: text.trim().split(/\s+/).length,
    findings: times[0]?.result.length ?? 0,
    'best ms': round(sorted[0]),
    'median ms': round(sorted[Math.floor(rounds / 2)]),
    'within limit': (sorted[Math.floor(rounds / 2)] ?? 0) <= limit,
  }
})
console.table(rows)

function timed<Result>(work: () => Result): { ms: number; result: Result } {
  const start = performance.now()
  const result = work()
  return { ms: performance.now() - start, result }
}

function round(ms = 0): number {
  return Math.round(ms * 10) / 10
}
