'use client'
/** The button in a picture's form that opens the blurring, and where the blurred picture went. */
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useHasRole } from '../ui/use-has-role'
import { useTexts } from '../ui/use-texts'
import { BlurDialog } from './blur-dialog'

export function BlurField() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { blur: texts } = useTexts()
  const mayAdd = useHasRole('editor', 'safeguarding', 'leader')
  const [isOpen, setOpen] = useState(false)
  const [copy, setCopy] = useState<string | null>(null)
  const src = savedDocumentData?.url
  if (!id || typeof src !== 'string') return null
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="medium" disabled={!mayAdd} onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {!mayAdd && <p>{texts.mayNot}</p>}
      <p role="status">
        {copy && (
          <>
            {texts.saved} <a href={`/admin/collections/media/${copy}`}>{texts.openCopy}</a>
          </>
        )}
      </p>
      {isOpen && (
        <BlurDialog
          id={String(id)}
          src={src}
          onClose={() => setOpen(false)}
          onSaved={(saved) => {
            setCopy(saved)
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
