/** The CMS, for what readers send and for previews: whatever pages show is read by src/content alone. */
import config from '@payload-config'
import { getPayload } from 'payload'

export const openPayload = () => getPayload({ config })
