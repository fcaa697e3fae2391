/** Stories as things to choose: each with its photograph or its own paper picture. */
import { storyScene } from '@/brand/scenes/occasions'
import type { StoryCard } from '@/content/story-view'
import { Art } from '@/site/art/art'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Day } from '@/site/ui/day'
import { Image } from '@/site/ui/picture'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

/** The photograph, or a picture cut after the story's first theme. */
export function StoryPicture({ story, frame, eager }: { story: StoryCard; frame: Frame; eager?: boolean }) {
  if (story.picture)
    return (
      <Image picture={story.picture} frame={frame} eager={eager} sizes="(min-width: 52rem) 40rem, 100vw" />
    )
  return <Art scene={storyScene(story)} />
}

type Listed = {
  stories: readonly StoryCard[]
  frame: Frame
  level?: 'h2' | 'h3'
  /** The first one large. */
  featured?: boolean
}

export function StoryList({ stories, frame, level: Heading = 'h3', featured = false }: Listed) {
  return (
    <ul className={featured ? 'stories lead-first' : 'stories'}>
      {stories.map((story) => (
        <li key={story.seed}>
          <div className="tile">
            <StoryPicture story={story} frame={frame} />
          </div>
          <div>
            <Heading {...marked(story.title.lang, frame)}>
              <a href={href(story.to, frame)}>{story.title.text}</a>
            </Heading>
            <Untranslated of={story.title} frame={frame} />
            <Words as="p" of={story.summary} frame={frame} />
            <p className="quiet">
              {story.place ? <bdi>{story.place.name}</bdi> : null}
              {story.place && story.date ? '\u00a0· ' : null}
              <Day at={story.date} frame={frame} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
