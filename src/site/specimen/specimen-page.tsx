/**
 * A brand with everything on it, in both schemes beside one another, and as what is shared, printed and kept in a tab.
 * Whoever approves a brand looks at this page.
 */
import { homeScene } from '@/brand/scenes/occasions'
import { Art } from '@/site/art/art'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Name } from '@/site/layout/top'
import { Room } from '@/site/ui/room'

/** The same brand as a file. */
export const specimenParts = ['share', 'icon', 'paper'] as const
export type SpecimenPart = (typeof specimenParts)[number]

export function SpecimenPage({ frame }: { frame: Frame }) {
  const words = frame.say.specimen
  const here = frame.preview?.paths[frame.locale] ?? href({ kind: 'specimen' }, frame)
  const part = (name: SpecimenPart) => `${here}${here.includes('?') ? '&' : '?'}part=${name}`
  return (
    <Document
      frame={frame}
      title={words.title}
      description={words.text}
      sheets={frame.look.specimen}
      isPrivate
    >
      <Hero frame={frame} tone="head" title={words.title} lead={<p>{words.text}</p>} />
      <div className="schemes">
        <Scheme name="by-day" title={words.light} frame={frame} />
        <Scheme name="by-night" title={words.dark} frame={frame} />
      </div>
      <Room title={words.shared} narrow>
        <img src={part('share')} width={1200} height={630} alt={words.shared} loading="lazy" />
      </Room>
      <Room title={words.tab} narrow>
        <img src={part('icon')} width={64} height={64} alt={words.tab} loading="lazy" />
      </Room>
      <Room title={words.paper} narrow>
        <p>
          <a className="button" href={part('paper')} type="application/pdf">
            PDF
          </a>
        </p>
      </Room>
    </Document>
  )
}

type SchemeProps = { name: 'by-day' | 'by-night'; title: string; frame: Frame }

/** All that has a colour, once. */
function Scheme({ name, title, frame }: SchemeProps) {
  const { say, site } = frame
  const link = <a href={href({ kind: 'home' }, frame)}>{site.name}</a>
  return (
    <div className={name}>
      <Room title={title}>
        <p className="name">
          <Name frame={frame} />
        </p>
        <h3>{say.nav.stories}</h3>
        <p className="lead">{say.footer.promise}</p>
        <p>
          {link} <span className="quiet">{say.footer.reviewed}</span>
        </p>
        <p>
          <a className="button" href={href({ kind: 'contact' }, frame)}>
            {say.nav.contact}
          </a>
        </p>
        <p className="missing" role="note">
          <strong>{say.missing.title}</strong> {say.missing.text}
        </p>
        <p className="field wrong">
          <label htmlFor={`${name}-field`}>{say.newsletter.address}</label>
          <span className="mistake" id={`${name}-mistake`}>
            {say.form.mistakes.emailWrong}
          </span>
          <input
            id={`${name}-field`}
            type="email"
            defaultValue="a@b"
            dir="ltr"
            aria-invalid
            aria-describedby={`${name}-mistake`}
            autoComplete="off"
          />
        </p>
        <svg className="map small" viewBox="0 0 120 120" aria-hidden="true">
          <path className="land" d="M40 4 84 20 96 70 62 116 26 92 18 40Z" />
          <circle className="dot" cx="50" cy="44" r="6" />
          <circle className="here" cx="66" cy="80" r="9" />
        </svg>
      </Room>
      {(['head', 'panel', 'calm', 'accent'] as const).map((tone) => (
        <div className={`room ${tone}`} key={tone}>
          <p>
            <strong>{say.nav.projects}</strong> {say.footer.promise} {link}
          </p>
          {tone === 'calm' || tone === 'accent' ? (
            <p>
              <a className="button" href={href({ kind: 'projects' }, frame)}>
                {say.nav.projects}
              </a>
            </p>
          ) : null}
        </div>
      ))}
      <div className="tile">
        <Art scene={homeScene()} />
      </div>
    </div>
  )
}
