/** What was done, and beside it what whoever wants to do the same elsewhere can do. */
import type { StoryView } from '@/content/story-view'
import type { Frame } from '@/site/frame/frame'
import { Words } from '@/site/ui/words'

export function Lessons({ of, frame }: { of: StoryView['lessons']; frame: Frame }) {
  const { did, can } = frame.say.story
  return (
    <ol className="lessons">
      {of.map((lesson) => (
        <li key={lesson.did?.text ?? lesson.can?.text}>
          {lesson.did ? (
            <div className="did">
              <h3>{did}</h3>
              <Words as="p" of={lesson.did} frame={frame} className="aloud" />
            </div>
          ) : null}
          {lesson.can ? (
            <div className="can">
              <h3>{can}</h3>
              <Words as="p" of={lesson.can} frame={frame} className="aloud" />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
