/**
 * Where the slip of a consent leads. To a stranger it says that somebody agreed to something, and no more; one button
 * takes it back. With the code that is printed beside the link it shows what that was.
 */
import { occasionScene } from '@/brand/scenes/occasions'
import { pathTo } from '@/domain/routes'
import type { Agreed, Yes } from '@/domain/safeguarding/slip'
import { Art } from '@/site/art/art'
import type { FormState } from '@/site/frame/form-state'
import { type Frame, href, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Facts } from '@/site/ui/facts'
import { Field } from '@/site/ui/form'
import { Room } from '@/site/ui/room'

/** What the one button sends, and what the other form does. */
export const slipFields = { act: 'takeBack', code: 'code' } as const

type SlipPageProps = {
  yes: Yes
  /** The field of the code as it stands. */
  state: FormState<'code'>
  agreed?: Agreed | undefined
  frame: Frame
}

export function SlipPage({ yes, state, agreed, frame }: SlipPageProps) {
  const { slip: say, errors, nav } = frame.say
  const here = href(frame.route, frame)
  const words = {
    given: [say.title, say.lead],
    takenBack: [say.done, say.doneText],
    unknown: [errors.deadLink, say.deadText],
  } as const
  const [title, text] = words[yes]
  const scene = <Art scene={occasionScene({ seed: 'slip', motif: 'hands', ground: 'sky' })} />
  return (
    <Document frame={frame} title={title} isPrivate>
      <Hero frame={frame} tone="head" title={title} lead={<p>{text}</p>} scene={scene}>
        {yes === 'given' ? (
          <form method="post" action={here}>
            <button className="button" type="submit" name={slipFields.act} value="yes">
              {say.button}
            </button>
          </form>
        ) : yes === 'unknown' ? (
          <p>
            <a className="button" href={href({ kind: 'concern' }, frame)}>
              {nav.concern}
            </a>
          </p>
        ) : null}
      </Hero>
      {agreed ? (
        <What of={agreed} frame={frame} />
      ) : yes === 'unknown' ? null : (
        <Room narrow title={say.see} id="what">
          <form className="form" method="post" action={`${here}#what`} noValidate>
            <Field
              name={slipFields.code}
              label={say.code}
              help={say.codeHelp}
              isDigits
              autoComplete="off"
              state={state}
              frame={frame}
            />
            <p>
              <button className="button" type="submit">
                {say.show}
              </button>
            </p>
          </form>
        </Room>
      )}
    </Document>
  )
}

function What({ of, frame }: { of: Agreed; frame: Frame }) {
  const { slip: say } = frame.say
  const { day, list } = write(frame)
  return (
    <Room narrow title={say.agreed} id="what">
      <Facts
        of={[
          [say.purposes, list(of.purposes.map((one) => say.purpose[one]))],
          [say.channels, list(of.channels.map((one) => say.channel[one]))],
          [say.since, day(of.since)],
          of.wordsSince !== null && [say.words, day(of.wordsSince)],
          [say.until, day(of.until)],
        ]}
      />
      <h3>{say.pictures}</h3>
      {of.pictures.length === 0 ? <p>{say.none}</p> : null}
      {of.pictures.map(({ token, alt }) => (
        <p key={token}>
          <img src={pathTo({ kind: 'slipPicture', slug: token })} alt={alt} />
        </p>
      ))}
    </Room>
  )
}
