/** Payload's admin: its own document, beside the public site and sharing nothing with it. */
import config from '@payload-config'
import '@payloadcms/next/css'
import '@/generated/admin-colours.css'
import '@/admin/payload/contrast.css'
import '@/admin/payload/drastic.css'
import '@/admin/payload/field-help.css'
import '@/admin/payload/phone.css'
import '@/admin/payload/targets.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from '@/generated/import-map.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
