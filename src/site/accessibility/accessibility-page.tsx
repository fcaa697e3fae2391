/** The accessibility statement: the eleven items the law asks for, in words. */
import type { AccessibilityView } from '@/content/accessibility-view'
import { pack } from '@/domain/country'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { DocumentRows } from '@/site/resources/resources-page'
import { Day } from '@/site/ui/day'
import { Facts } from '@/site/ui/facts'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function AccessibilityPage({ view, frame }: { view: AccessibilityView; frame: Frame }) {
  const words = frame.say.accessibility
  return (
    <Document frame={frame} title={words.title} description={words.lead}>
      <Hero frame={frame} title={words.title} lead={<p>{words.lead}</p>}>
        <p>
          <a className="button" href={href({ kind: 'feedback' }, frame)}>
            {frame.say.feedback.title}
          </a>
        </p>
      </Hero>
      <Room>
        <Facts
          of={[
            [words.who, view.actor ?? frame.site.organisation],
            [
              words.service,
              view.service ? <Words key="service" of={view.service} frame={frame} /> : frame.site.name,
            ],
            [words.assessed, <Day key="assessed" at={view.assessedOn} frame={frame} />],
            [words.updated, <Day key="updated" at={view.updatedOn} frame={frame} />],
            [words.method, words.methods[view.method]],
          ]}
        />
      </Room>
      <Room title={words.status} narrow>
        <p className="lead">
          <strong>{words.statuses[view.conformance]}</strong>
        </p>
        <p>{words.statusText}</p>
        <Words as="p" of={view.methodText} frame={frame} />
      </Room>
      <Room title={words.problems} narrow>
        {view.problems.length === 0 && view.untagged.length === 0 ? <p>{words.noProblems}</p> : null}
        <ul className="rows">
          {view.problems.map(({ what, reason, alternative }) => (
            <li key={what.text}>
              <Words as="h3" of={what} frame={frame} />
              {reason ? (
                <p>
                  {words.reason}: <Words of={reason} frame={frame} />
                </p>
              ) : null}
              {alternative ? (
                <p>
                  {words.alternative}: <Words of={alternative} frame={frame} />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {view.untagged.length > 0 ? (
          <>
            <h3>{words.untagged}</h3>
            <DocumentRows documents={view.untagged} frame={frame} />
          </>
        ) : null}
      </Room>
      <Room title={words.disproportionate} narrow>
        {view.disproportionate.length === 0 ? <p>{words.nothing}</p> : null}
        <ul className="plain">
          {view.disproportionate.map(({ what, reason }) => (
            <li key={what.text}>
              <Words of={what} frame={frame} /> <Words of={reason} frame={frame} />
            </li>
          ))}
        </ul>
      </Room>
      <Room title={words.outside} narrow>
        {view.outsideLaw.length === 0 ? <p>{words.nothing}</p> : null}
        <ul className="plain">
          {view.outsideLaw.map((what) => (
            <Words key={what.text} as="li" of={what} frame={frame} />
          ))}
        </ul>
      </Room>
      <Room title={words.feedback} tone="panel" narrow>
        {view.feedbackText ? (
          <Words as="p" of={view.feedbackText} frame={frame} />
        ) : (
          <p>{words.feedbackText}</p>
        )}
        <p>
          <a className="button" href={href({ kind: 'feedback' }, frame)}>
            {frame.say.feedback.title}
          </a>
        </p>
      </Room>
      <Room title={words.complain} narrow>
        <p>{words.complainText}</p>
        <p>
          <a href={view.authority.url} lang={pack.languages[0]} dir="ltr">
            {view.authority.name}
          </a>
        </p>
      </Room>
    </Document>
  )
}
