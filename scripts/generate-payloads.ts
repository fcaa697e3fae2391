/** What Payload derives from the configuration: its two commands, which each read all packages, as one. */
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

const resolved = await config
await generateTypes(resolved)
await generateImportMap(resolved)
process.exit(0)
