/** A photograph or drawing from the media library. */
import type { Picture } from '@/content/picture'
import { type Frame, marked, unmarked } from '@/site/frame/frame'
import { Words } from './words'

type Shown = { picture: Picture; frame: Frame; sizes?: string; eager?: boolean }

export function Image({ picture, frame, sizes = '100vw', eager = false }: Shown) {
  const best = picture.sources.at(-1)
  return (
    <picture>
      {picture.sources.slice(0, -1).map(({ type, set }) => (
        <source key={type} type={type} srcSet={set} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        srcSet={best?.set}
        sizes={best ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt.text}
        loading={eager ? undefined : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        {...marked(picture.alt.lang, frame)}
      />
    </picture>
  )
}

/** With its caption and whoever made it. */
export function Figure({ picture, frame }: { picture: Picture; frame: Frame }) {
  return (
    <figure>
      <Image picture={picture} frame={frame} sizes="(min-width: 48rem) 42rem, 100vw" />
      {picture.caption || picture.credit ? (
        <figcaption className="quiet">
          <Words of={picture.caption} frame={frame} />
          {picture.credit ? (
            <>
              {' '}
              <span {...unmarked(frame)}>{frame.say.story.picture}:</span> {picture.credit}
            </>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
