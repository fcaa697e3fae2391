'use client'
/** What was typed and never saved: kept while it is typed, and offered again when the form is next opened. */
import { Button, useForm, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewedKind } from '@/domain/kinds'
import { isLocale, localeFacts } from '@/domain/locales'
import { textRuns } from '@/domain/review/runs'
import { MarkedText } from '../diff/marked-text'
import { wordDiff } from '../diff/word-diff'
import { useFieldPlaces } from '../fields/use-field-places'
import { Dialog } from '../ui/dialog'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import { KeepTyping } from './keep-typing'
import { mergeFields } from './merge-fields'
import { type Offer, useOffers } from './use-offers'
import './kept.css'

type Props = {
  readonly kind: ReviewedKind
  /** Null for a text that was never saved. */
  readonly document: string | null
  /** The version that the form shows. */
  readonly version: string | null
  /** The form now holds the kept text, which began with this version. */
  readonly onTaken: (version: string | null) => void
}

export function Kept({ kind, document, version, onTaken }: Props) {
  const { code } = useLocale()
  const { reset, setModified } = useForm()
  const { offers, leave, drop } = useOffers(kind, document, document === null || version !== null)
  const [taken, setTaken] = useState<string | null>(null)
  const take = async (offer: Offer) => {
    await reset({ ...offer.data, expectedVersion: offer.version ?? '' })
    setModified(true)
    setTaken(offer.id)
    leave(offer.id)
    onTaken(offer.version)
  }
  const [offer] = offers
  return (
    <>
      <KeepTyping key={code} kind={kind} document={document} version={version} replaces={taken} />
      {offer && (
        <OfferDialog
          key={offer.id}
          offer={offer}
          kind={kind}
          onTake={() => void take(offer)}
          onDrop={() => drop(offer.id)}
          onLater={() => leave(offer.id)}
        />
      )}
    </>
  )
}

type OfferProps = {
  readonly offer: Offer
  readonly kind: ReviewedKind
  readonly onTake: () => void
  readonly onDrop: () => void
  readonly onLater: () => void
}

/** Shows what differs from the form, so that nobody has to guess which text it is. */
function OfferDialog({ offer, kind, onTake, onDrop, onLater }: OfferProps) {
  const { language, review } = useWords()
  const { code } = useLocale()
  const { getData } = useForm()
  const places = useFieldPlaces(kind)
  const [shown] = useState(() => getData() as Record<string, unknown>)
  const texts = review.kept
  const isHere = offer.locale === code
  const fields = mergeFields({}, offer.data, isHere ? shown : {}, places)
  const spoken = isLocale(offer.locale) ? localeFacts[offer.locale] : null
  return (
    <Dialog heading={texts.heading} onClose={onLater} isWide>
      <p className="review-dialog__help">
        {texts.help(momentText(new Date(offer.at).toISOString(), language))}
        {!isHere && spoken && ` ${texts.otherLanguage(spoken.nativeName)}`}
      </p>
      {fields.map(({ key, name, yours, theirs }) => (
        <section key={key} className="kept__field">
          <h3>{name}</h3>
          <MarkedText
            pieces={wordDiff(textRuns(theirs), textRuns(yours))}
            folds
            lang={spoken?.htmlLang}
            dir={spoken?.dir}
          />
        </section>
      ))}
      <div className="review-dialog__buttons">
        {/* The first has the focus: it throws nothing away. */}
        <Button buttonStyle="secondary" onClick={onLater}>
          {texts.later}
        </Button>
        <Button buttonStyle="error" onClick={onDrop}>
          {texts.drop}
        </Button>
        {isHere ? (
          <Button onClick={onTake}>{texts.take}</Button>
        ) : (
          <a className="plain-button plain-button--primary" href={`?locale=${offer.locale}`}>
            {texts.openThere}
          </a>
        )}
      </div>
    </Dialog>
  )
}
