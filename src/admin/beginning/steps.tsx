/** What an organisation does first, step by step, with what is there already. Each leads to the form that there is. */
import { countryName } from '@/domain/countries'
import { country } from '@/domain/country'
import { localeFacts, locales } from '@/domain/locales'
import {
  type Beginning,
  type BeginningPart,
  type BeginningStep,
  beginningSteps,
  hasBegun,
  isStepDone,
  partsOf,
} from '@/domain/review/beginning'
import type { Words } from '../words/words'
import './beginning.css'

type Props = {
  readonly beginning: Beginning
  readonly words: Words
  /** Of the steps' headings, below the one that they stand under. */
  readonly heading: 'h2' | 'h3'
}

/** Where each is filled in. */
const forms: Record<BeginningPart, string> = {
  siteName: '/admin/globals/site-settings',
  organisationName: '/admin/globals/site-settings',
  controller: '/admin/globals/site-settings',
  project: '/admin/collections/projects/create',
  place: '/admin/collections/municipalities/create',
  writer: '/admin/collections/users',
  otherReviewer: '/admin/collections/users',
  safeguarding: '/admin/collections/users',
  front: '/admin/globals/home',
  settings: '/admin/globals/site-settings',
  privacyContact: '/admin/globals/site-settings',
  privacyNotice: '/admin/collections/pages',
  accessibility: '/admin/globals/accessibility-statement',
  safeguardingInbox: '/admin/globals/site-settings',
}

export function Steps({ beginning, words, heading }: Props) {
  const texts = words.review.beginning
  const left = beginningSteps.filter((step) => !isStepDone(step, beginning)).length
  return (
    <>
      <p className="beginning__state" role="status">
        {hasBegun(beginning) ? texts.allDone : texts.left(left)}
      </p>
      <ol className="beginning">
        {beginningSteps.map((step) => (
          <Step key={step} step={step} beginning={beginning} words={words} heading={heading} />
        ))}
      </ol>
    </>
  )
}

function Step({ step, beginning, words, heading: Heading }: Props & { readonly step: BeginningStep }) {
  const { steps, parts, done, notYet } = words.review.beginning
  const { heading, help } = steps[step]
  const wanted = partsOf[step]
  return (
    <li className="beginning__step">
      <Heading>{heading}</Heading>
      <p>{help}</p>
      {step === 'languages' && (
        <p>
          {countryName(country.toUpperCase(), words.language)}:{' '}
          {locales.map((locale) => localeFacts[locale].name[words.language]).join(', ')}.
        </p>
      )}
      {step === 'brand' && (
        <p>
          <a href="/admin/globals/brand">{words.review.kinds.brand}</a>
        </p>
      )}
      {wanted.length > 0 && (
        <ul>
          {wanted.map((part) => {
            const isThere = beginning.there.includes(part)
            return (
              <li key={part}>
                <span className={isThere ? 'beginning__mark beginning__mark--done' : 'beginning__mark'}>
                  {isThere ? done : notYet}
                </span>
                <a href={forms[part]}>{parts[part]}</a>
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}
