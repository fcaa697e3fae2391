/**
 * Below the privacy notice, what the settings of this moment say (GDPR art. 13): who is responsible, who handles the
 * data for them and where, and how long things are kept.
 */
import type { PrivacyFacts as Facts } from '@/content/privacy-facts'
import { type Frame, href, write } from '@/site/frame/frame'
import { Words } from '@/site/ui/words'

type Shown = { facts: Facts; frame: Frame }

export function PrivacyFacts({ facts, frame }: Shown) {
  const say = frame.say.privacy
  return (
    <div className="prose">
      <Responsible facts={facts} frame={frame} />
      <Helpers facts={facts} frame={frame} />
      <h2>{say.title}</h2>
      <ul>
        <li>{say.consents(facts.consentMonths)}</li>
        <li>{say.evidence(facts.evidenceMonths)}</li>
        <li>{say.originals(facts.originalDays)}</li>
        <li>{say.drafts(facts.draftDays)}</li>
        <li>{say.cases(facts.caseMonths)}</li>
        {facts.hasLetters ? <li>{say.letters}</li> : null}
        <li>{say.delay(facts.delayDays)}</li>
      </ul>
    </div>
  )
}

function Responsible({ facts: { controller, contact }, frame }: Shown) {
  const say = frame.say.privacy
  const lines = [controller.name, ...(controller.address?.split('\n') ?? []), controller.contact]
  return (
    <>
      <h2>{say.controller}</h2>
      <p>
        {lines.filter(Boolean).map((line) => (
          <span className="line" key={line}>
            <bdi>{line}</bdi>
          </span>
        ))}
        <a href={href({ kind: 'contact' }, frame)}>{say.write}</a>
      </p>
      {contact ? (
        <p>
          {say.questions}: <bdi>{contact}</bdi>
        </p>
      ) : null}
    </>
  )
}

function Helpers({ facts: { processors, staysInEea }, frame }: Shown) {
  const say = frame.say.privacy
  return (
    <>
      <h2>{say.helpers}</h2>
      {processors.length === 0 ? <p>{say.unnamed}</p> : null}
      {processors.length > 0 ? (
        <ul>
          {processors.map(({ name, task, country, transfer }) => (
            <li key={name}>
              <bdi>{[name, country && write(frame).country(country)].filter(Boolean).join(', ')}</bdi>
              {task ? (
                <>
                  {': '}
                  <Words as="span" of={task} frame={frame} />
                </>
              ) : null}
              {transfer ? (
                <span className="line">
                  {say.outside}{' '}
                  {transfer.safeguard ? (
                    <Words as="span" of={transfer.safeguard} frame={frame} />
                  ) : (
                    say.unstated
                  )}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {staysInEea ? <p>{say.inside}</p> : null}
    </>
  )
}
