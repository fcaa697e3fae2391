/** People of the tests, each made at first use: `await people.reviewer()`. */
import type { TypedUser } from 'payload'
import { answerChildrenInCare } from '@/cms/review/answer-children-in-care'
import type { Role } from '@/domain/roles'
import { openCms } from './cms'
import { password } from './password'

type Invented = { roles: Role[]; municipality?: 'boden' | 'kalmar'; mayForcePublish?: boolean }

const invented = {
  admin: { roles: ['admin'] },
  editor: { roles: ['editor'] },
  otherEditor: { roles: ['editor'] },
  reviewer: { roles: ['reviewer'] },
  otherReviewer: { roles: ['reviewer'] },
  editorAndReviewer: { roles: ['editor', 'reviewer'] },
  safeguarding: { roles: ['safeguarding'] },
  otherSafeguarding: { roles: ['safeguarding'] },
  forcer: { roles: ['editor'], mayForcePublish: true },
  /** One who holds every role and right there is. */
  everything: {
    roles: ['admin', 'editor', 'reviewer', 'safeguarding', 'leader'],
    municipality: 'boden',
    mayForcePublish: true,
  },
  leaderOfBoden: { roles: ['leader'], municipality: 'boden' },
  leaderOfKalmar: { roles: ['leader'], municipality: 'kalmar' },
} as const satisfies Record<string, Invented>

export type PersonName = keyof typeof invented

const made = new Map<PersonName, Promise<TypedUser>>()

async function make(name: PersonName): Promise<TypedUser> {
  const { roles, municipality, mayForcePublish }: Invented = invented[name]
  const payload = await openCms()
  const user = await payload.create({
    collection: 'users',
    data: {
      name,
      email: `${name.toLowerCase()}@beratta.example`,
      password,
      roles: [...roles],
      mayForcePublish: mayForcePublish ?? false,
      ...(municipality && { municipality: await municipalityId(municipality) }),
    } as never,
  })
  return { ...user, collection: 'users' } as TypedUser
}

function person(name: PersonName): Promise<TypedUser> {
  const found = made.get(name) ?? make(name)
  made.set(name, found)
  return found
}

export const people = Object.fromEntries(
  (Object.keys(invented) as PersonName[]).map((name) => [name, () => person(name)]),
) as Record<PersonName, () => Promise<TypedUser>>

const places = {
  boden: ['2582', 'Boden', 'Bodens kommun'],
  kalmar: ['0880', 'Kalmar', 'Kalmar kommun'],
} as const
const municipalities = new Map<string, Promise<string>>()

/** Id of a municipality, made at first use. */
export function municipalityId(name: keyof typeof places): Promise<string> {
  const found = municipalities.get(name) ?? makeMunicipality(name)
  municipalities.set(name, found)
  return found
}

async function makeMunicipality(place: keyof typeof places): Promise<string> {
  const payload = await openCms()
  const [code, name, officialName] = places[place]
  const { id } = await payload.create({
    collection: 'municipalities',
    draft: true,
    user: await people.editor(),
    data: { code, name, officialName, county: 'Test', countyCode: code.slice(0, 2), slug: place },
  })
  return String(id)
}

let project: Promise<string> | undefined

/** Id of a project to tie stories to, made at first use. */
export function projectId(): Promise<string> {
  project ??= makeProject()
  return project
}

async function makeProject(): Promise<string> {
  const payload = await openCms()
  const { id } = await payload.create({
    collection: 'projects',
    draft: true,
    user: await people.editor(),
    data: { title: 'Barn i fokus', slug: 'barn-i-fokus', shortName: 'Barn i fokus' },
  })
  await answerChildrenInCare(payload, await people.safeguarding(), String(id), 'no')
  return String(id)
}
