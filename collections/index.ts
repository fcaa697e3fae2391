/** What is stored, in the order of the admin's menu. One declarative file each: what, not why or when. */
import type { CollectionConfig } from 'payload'
import { approvals } from './approvals'
import { cases } from './cases'
import { consents } from './consents'
import { contactMessages } from './contact-messages'
import { contacts } from './contacts'
import { documents } from './documents'
import { files } from './files'
import { machines } from './machines'
import { media } from './media'
import { municipalities } from './municipalities'
import { organisations } from './organisations'
import { pages } from './pages'
import { projects } from './projects'
import { research } from './research'
import { reviewComments } from './review-comments'
import { stories } from './stories'
import { trainingModules } from './training-modules'
import { users } from './users'
import { webhooks } from './webhooks'
import { workflowEvents } from './workflow-events'
import { workflowItems } from './workflow-items'

export const collections: CollectionConfig[] = [
  stories,
  projects,
  trainingModules,
  municipalities,
  contacts,
  pages,
  documents,
  research,
  organisations,
  media,
  files,
  consents,
  contactMessages,
  cases,
  users,
  machines,
  webhooks,
  workflowItems,
  workflowEvents,
  approvals,
  reviewComments,
]
