'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { useSession } from './use-session'

/** The session ended while somebody wrote: says so, leads to signing in beside, and says when it is done. */
export function SignedOut() {
  const { review } = useWords()
  const { session, check } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    if (session.is === 'hers') return
    if (session.isAct) setOpen(true)
    setBack(true)
  }, [session])
  const texts = review.session
  const isOver = session.is !== 'hers'
  return (
    <>
      <p role="status" className="review-panel__status">
        {isBack && !isOver ? texts.back : ''}
      </p>
      {isOver && (
        <div className="review-panel__alert" role="alert">
          <p>{session.is === 'other' ? texts.other(session.name) : texts.over}</p>
        </div>
      )}
      {isOver && isOpen && (
        <Dialog heading={texts.heading} onClose={() => setOpen(false)}>
          <p>{session.is === 'other' ? texts.other(session.name) : texts.over}</p>
          <p className="review-dialog__help">{texts.help}</p>
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" onClick={() => setOpen(false)}>
              {texts.goOn}
            </Button>
            <Button buttonStyle="secondary" onClick={() => void check(true)}>
              {texts.check}
            </Button>
            <a
              className="plain-button plain-button--primary"
              href={session.is === 'other' ? '/admin/logout' : '/admin/login'}
              target="_blank"
              rel="noopener"
            >
              {session.is === 'other' ? texts.signOut : texts.signIn}{' '}
              <span className="for-listeners">({review.shared.newWindow})</span>
            </a>
          </div>
        </Dialog>
      )}
    </>
  )
}
