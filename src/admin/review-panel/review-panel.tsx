'use client'
/** The panel beside every reviewed form: where the document stands, and what this person may do about it. */
import { useDocumentInfo } from '@payloadcms/ui'
import { isReviewedKind } from '@/domain/kinds'
import { referenceFrom } from '../api/reference'
import { SignedOut } from '../session/signed-out'
import { DocumentPanel } from './document-panel'
import { NewPanel } from './new-panel'
import './review-panel.css'

export function ReviewPanel() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const reference = referenceFrom(globalSlug ?? collectionSlug, id)
  return (
    <div className="review-panel">
      <SignedOut />
      {reference ? (
        <DocumentPanel key={reference.id} reference={reference} />
      ) : (
        collectionSlug && isReviewedKind(collectionSlug) && <NewPanel kind={collectionSlug} />
      )}
    </div>
  )
}
