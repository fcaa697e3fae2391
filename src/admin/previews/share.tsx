'use client'
/** "Dela förhandsgranskning": links for people without an account, beside the form and on the review page. */
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { hasPublicPage } from '@/domain/preview/preview-links'
import type { Reference } from '../api/reference'
import { useWords } from '../words/use-words'
import { LinkRow } from './link-row'
import { NewLink } from './new-link'
import { usePreviewLinks } from './use-preview-links'
import './share.css'

type Props = {
  readonly reference: Reference
  /** The version that a new link shows. */
  readonly version: string | null
  /** Whether the form holds something that no version has. */
  readonly isModified?: boolean
}

export function Share({ reference, version, isModified = false }: Props) {
  const { review } = useWords()
  const texts = review.previews
  const { links, problem, make, end } = usePreviewLinks(reference, version)
  const [isMaking, setMaking] = useState(false)
  if (!links || !version || !hasPublicPage(reference.kind)) return null
  const open = links.links.filter(({ state }) => state === 'open')
  const over = links.links.filter(({ state }) => state !== 'open')
  const row = (link: (typeof open)[number]) => (
    <LinkRow key={link.id} link={link} mayEnd={links.mayShare} onEnd={() => void end(link.id)} />
  )
  return (
    <section className="share" aria-labelledby="share">
      <h3 id="share">{texts.heading}</h3>
      <p className="share__help">{texts.help}</p>
      {open.length > 0 && <ul>{open.map(row)}</ul>}
      {over.length > 0 && (
        <details>
          <summary>{texts.over(over.length)}</summary>
          <ul>{over.map(row)}</ul>
        </details>
      )}
      {!isMaking && (
        <p role="alert" className="share__problem">
          {problem}
        </p>
      )}
      {links.mayShare && (
        <Button
          className="share__make"
          buttonStyle="secondary"
          size="small"
          disabled={isModified}
          onClick={() => setMaking(true)}
        >
          {texts.make}
        </Button>
      )}
      {isModified && <p className="share__help">{review.panel.saveFirst}</p>}
      {isMaking && <NewLink problem={problem} onMake={make} onClose={() => setMaking(false)} />}
    </section>
  )
}
