'use client'
import { useState } from 'react'
import { defaultLocale, type Locale, localeFacts } from '@/domain/locales'
import { previewPath } from '@/domain/preview/preview-path'
import type { ReviewPage } from '@/domain/review/review-page'
import { useWords } from '../words/use-words'
import { Frame } from './frame'

const widths = { phone: 375, desktop: 1280 } as const

/** The live and the proposed page side by side, as readers see them. */
export function Frames({ page }: { readonly page: ReviewPage }) {
  const { review } = useWords()
  const texts = review.reviewPage
  const [locale, setLocale] = useState<Locale>(defaultLocale)
  const [width, setWidth] = useState<keyof typeof widths>('desktop')
  if (!page.publicPaths) return <p>{texts.noPage}</p>
  return (
    <div className="frames">
      <div className="frames__controls">
        <label>
          {texts.language}{' '}
          <select value={locale} onChange={({ target }) => setLocale(target.value as Locale)}>
            {page.languages.map((one) => (
              <option key={one} value={one}>
                {localeFacts[one].nativeName}
              </option>
            ))}
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
