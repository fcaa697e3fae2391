/** The foot of every page: who answers for it, the way to say something, the languages once more. */

import { seeded } from '@/brand/drawing/chance'
import { hills } from '@/brand/drawing/land'
import { Cuts } from '@/site/art/art'
import { type Frame, href } from '@/site/frame/frame'
import { Day } from '@/site/ui/day'
import { Languages, MenuLink } from './top'

export function Foot({ frame }: { frame: Frame }) {
  const { say, site } = frame
  return (
    <footer className="foot">
      <svg className="art" viewBox="0 0 1200 90" preserveAspectRatio="none" aria-hidden="true">
        <Cuts of={[hills(70, 60, 'moss', seeded('foot')), hills(80, 40, 'spruce', seeded('foot 2'))]} />
      </svg>
      <div>
        <div>
          <p className="big-name">{site.name}</p>
          {site.organisation === site.name ? null : <p>{site.organisation}</p>}
          {site.publisher ? (
            <p>
              {say.footer.publisher}: {site.publisher}
            </p>
          ) : null}
          {site.lastReviewed ? (
            <p>
              {say.footer.reviewed}: <Day at={site.lastReviewed} frame={frame} />
            </p>
          ) : null}
          <p>{say.footer.promise}</p>
        </div>
        <nav aria-label={say.footer.label}>
          <ul>
            {site.footer.map((link) => (
              <li key={href(link.to, frame)}>
                <MenuLink link={link} frame={frame} />
              </li>
            ))}
            <li>
              {say.footer.follow}: <a href={href({ kind: 'atom' }, frame)}>{say.footer.atom}</a>
              {'\u00a0· '}
              <a href={href({ kind: 'json' }, frame)}>{say.footer.json}</a>
            </li>
            {site.letterDay ? (
              <li>
                <a href={href({ kind: 'newsletter' }, frame)}>{say.newsletter.link}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        <nav aria-label={say.languages.button}>
          <ul>
            <Languages frame={frame} />
          </ul>
        </nav>
      </div>
    </footer>
  )
}
