'use client'
import { Button } from '@payloadcms/ui'
import type { Delivery } from '@/domain/webhooks/delivery'
import { useAccountTexts } from '../accounts/use-account-texts'
import { editPathOf } from '../api/reference'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'

type Props = {
  readonly deliveries: readonly Delivery[]
  readonly onAgain: (delivery: string) => void
  readonly onLook: () => void
}

/** What was sent lately and what waits, with how it went in words. */
export function DeliveryList({ deliveries, onAgain, onLook }: Props) {
  const { webhook } = useAccountTexts()
  return (
    <section className="account-part" aria-labelledby="webhook-log">
      <div className="safe-panel__line">
        <h3 id="webhook-log">{webhook.log}</h3>
        <Button buttonStyle="secondary" size="small" onClick={onLook}>
          {webhook.look}
        </Button>
      </div>
      {deliveries.length === 0 ? (
        <p>{webhook.noLog}</p>
      ) : (
        <ul className="account-sessions">
          {deliveries.map((delivery) => (
            <OneDelivery key={delivery.id} delivery={delivery} onAgain={onAgain} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OneDelivery({ delivery, onAgain }: { readonly delivery: Delivery } & Pick<Props, 'onAgain'>) {
  const { webhook } = useAccountTexts()
  const { language, review } = useWords()
  const { id, at, change, attempts, status, failure, outcome, nextTryAt } = delivery
  const how =
    failure !== null
      ? webhook.failures[failure]
      : status !== null && (outcome === 'delivered' ? webhook.delivered(status) : webhook.status(status))
  const next = nextTryAt && attempts > 0 && webhook.nextTry(momentText(nextTryAt, language))
  const said = [
    momentText(at, language),
    how,
    attempts > 0 && webhook.attempts(attempts),
    outcome === 'given_up' && change && webhook.givenUp,
    outcome === null && (next || webhook.waits),
  ]
  const what = change ? `${webhook.changes[change.what]} · ${review.kinds[change.kind]}` : webhook.aTest
  return (
    <li>
      <div>
        <strong>{what}</strong>
        {change && (
          <span>
            <a href={editPathOf(change)}>{change.id}</a>
          </span>
        )}
        <span>{said.filter(Boolean).join(' · ')}</span>
      </div>
      {change && (
        <Button
          buttonStyle="secondary"
          size="small"
          aria-label={webhook.againOf(what)}
          onClick={() => onAgain(id)}
        >
          {webhook.again}
        </Button>
      )}
    </li>
  )
}
