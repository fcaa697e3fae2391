'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** Prints what is on the screen. */
export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <Button buttonStyle="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
