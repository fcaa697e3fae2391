/** The tabs of a form, each by its name in the dictionary. Tabs are for the eye: they change nothing that is stored. */
import type { Field, TabsField } from 'payload'
import { type Key, say } from '@/messages/admin/say'

type TabName = Extract<Key, `tabs.${string}`> extends `tabs.${infer Name}` ? Name : never

export const tabs = (contents: { readonly [Name in TabName]?: Field[] }): TabsField => ({
  type: 'tabs',
  tabs: Object.entries(contents).map(([name, fields]) => {
    const { label, admin } = say(`tabs.${name as TabName}`)
    return { label, fields, ...(admin.description ? { description: admin.description } : {}) }
  }),
})
