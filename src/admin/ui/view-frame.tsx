/** The frame of a whole view in the admin: Payload's own surroundings, for signed-in people only. */
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './view-frame.css'

type Props = {
  readonly view: AdminViewServerProps
  readonly heading: string
  readonly help?: string
  readonly children: ReactNode
}

/** Payload lets anybody reach a view of one's own, so each view begins here. @returns the signed-in person's request */
export function signedIn({ initPageResult }: AdminViewServerProps, path: string) {
  const { req } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return req
}

export function ViewFrame({ view, heading, help, children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: heading }]} />
      <Gutter className="view-frame">
        <main>
          <h1>{heading}</h1>
          {help && <p className="view-frame__help">{help}</p>}
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
