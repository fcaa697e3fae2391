/** What `/api/v1` serves: one resource for each kind that readers meet, in the order of THE table of kinds. */
import type { ReviewedCollection } from '@/domain/kinds'
import type { Resource } from './resource'
import { contacts } from './resources/contacts'
import { documents } from './resources/documents'
import { municipalities } from './resources/municipalities'
import { organisations } from './resources/organisations'
import { pages } from './resources/pages'
import { projects } from './resources/projects'
import { research } from './resources/research'
import { stories } from './resources/stories'
import { trainingModules } from './resources/training-modules'

const byKind: Readonly<Record<ReviewedCollection, Resource>> = {
  projects,
  'training-modules': trainingModules,
  municipalities,
  stories,
  research,
  documents,
  contacts,
  pages,
  organisations,
}

export const resources: readonly Resource[] = Object.values(byKind)

export const resourceOf = (name: string): Resource | undefined =>
  Object.hasOwn(byKind, name) ? byKind[name as ReviewedCollection] : undefined
