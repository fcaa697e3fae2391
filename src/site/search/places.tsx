/** The rooms of the site that a question may mean: whoever types "kontakt" wants the page and not a text about it. */
import { bare, foldWords, isBare } from '@/domain/search/fold'
import { type Frame, href } from '@/site/frame/frame'

const shortest = 4
const longestEnding = 4

/** One word in two forms: `kontakta` and `kontakt`. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortest && long.startsWith(short) && long.length - short.length <= longestEnding
}

/** Places that have no document of their own which search could find. */
export function placesMeant(query: string, { say }: Frame) {
  const named = {
    projects: say.nav.projects,
    training: say.nav.training,
    municipalities: say.nav.municipalities,
    stories: say.nav.stories,
    research: say.nav.research,
    resources: say.nav.resources,
    contact: say.nav.contact,
    glossary: say.nav.glossary,
    concern: say.concern.title,
    feedback: say.feedback.title,
  } as const
  const asked = foldWords(query)
  return Object.entries(named)
    .filter(([, name]) =>
      foldWords(name).some((word) => asked.some((one) => isSameWord(one, isBare(one) ? bare(word) : word))),
    )
    .map(([kind, name]) => ({ kind: kind as keyof typeof named, name }))
}

export function Places({ places, frame }: { places: ReturnType<typeof placesMeant>; frame: Frame }) {
  if (places.length === 0) return null
  return (
    <ul className="names big-names">
      {places.map(({ kind, name }) => (
        <li key={kind}>
          <a href={href({ kind }, frame)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
