/** Below the privacy notice: how long things are kept, and who handles them for us, from the settings of this moment. */
import type { PrivacyFacts as Facts } from '@/content/privacy-facts'
import type { Frame } from '@/site/layout/frame'
import { Words } from '@/site/ui/words'

export function PrivacyFacts({ facts, frame }: { facts: Facts; frame: Frame }) {
  const say = frame.say.privacy
  return (
    <div className="prose">
      <h2>{say.title}</h2>
      <ul>
        <li>{say.consents(facts.consentMonths)}</li>
        <li>{say.evidence(facts.evidenceMonths)}</li>
        <li>{say.originals(facts.originalDays)}</li>
        <li>{say.drafts(facts.draftDays)}</li>
        <li>{say.cases(facts.caseMonths)}</li>
        <li>{say.delay(facts.delayDays)}</li>
      </ul>
      {facts.processors.length > 0 ? (
        <>
          <h2>{say.helpers}</h2>
          <ul>
            {facts.processors.map(({ name, task, country }) => (
              <li key={name}>
                <bdi>{[name, country].filter(Boolean).join(', ')}</bdi>
                {task ? (
                  <>
                    {': '}
                    <Words as="span" of={task} frame={frame} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {facts.contact ? (
        <p>
          {say.questions}: <bdi>{facts.contact}</bdi>
        </p>
      ) : null}
    </div>
  )
}
