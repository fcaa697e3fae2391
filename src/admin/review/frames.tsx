'use client'
import { useState } from 'react'
import { type Locale, localeFacts } from '@/domain/locales'
import { previewPath } from '@/domain/preview/preview-path'
import type { ReviewPage } from '@/domain/review/review-page'
import { useWords } from '../words/use-words'
import { Frame } from './frame'

const widths = { phone: 375, desktop: 1280 } as const

type Props = {
  readonly page: ReviewPage
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
}

/** The live and the proposed page side by side, as readers see them. */
export function Frames({ page, locale, onLocale }: Props) {
  const { review } = useWords()
  const texts = review.reviewPage
  const [width, setWidth] = useState<keyof typeof widths>('desktop')
  const changed = changedIn(page)
  const rest = changed.length > 0 ? page.languages.filter((one) => !changed.includes(one)) : []
  if (!page.publicPaths) return <p>{texts.noPage}</p>
  return (
    <div className="frames">
      <div className="frames__controls">
        <label>
          {texts.language}{' '}
          <select value={locale} onChange={({ target }) => onLocale(target.value as Locale)}>
            {rest.length === 0 ? (
              <Languages of={page.languages} />
            ) : (
              <>
                <optgroup label={review.changedIn.changedGroup}>
                  <Languages of={changed} />
                </optgroup>
                <optgroup label={review.changedIn.unchangedGroup}>
                  <Languages of={rest} />
                </optgroup>
              </>
            )}
          </select>
        </label>
        <fieldset>
          <legend className="for-listeners">{texts.width}</legend>
          {(['desktop', 'phone'] as const).map((name) => (
            <label key={name}>
              <input type="radio" name="width" checked={width === name} onChange={() => setWidth(name)} />
              {texts[name]}
            </label>
          ))}
        </fieldset>
      </div>
      <div className={`frames__pair frames__pair--${width}`}>
        <Frame
          heading={texts.live}
          src={page.hasLive ? page.publicPaths[locale] : null}
          none={texts.neverLive}
          width={widths[width]}
        />
        <Frame
          key={page.standing.version}
          heading={texts.proposed}
          src={previewPath(page.kind, page.id, locale, page.standing.version ?? undefined)}
          none=""
          width={widths[width]}
        />
      </div>
    </div>
  )
}

const Languages = ({ of }: { readonly of: readonly Locale[] }) =>
  of.map((one) => (
    <option key={one} value={one}>
      {localeFacts[one].nativeName}
    </option>
  ))

/** Where the change is in some languages: which of the page's. */
export function changedIn({ standing: { asks }, languages }: ReviewPage): readonly Locale[] {
  return !asks || asks.languages === 'all' ? [] : languages.filter((one) => asks.languages.includes(one))
}
