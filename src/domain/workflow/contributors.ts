/**
 * Whose hand is in a text (I23, I24): derived from what happened to it, never counted along the way. A version holds
 * what the versions it was made from held; what somebody else approved as it went live is nobody's any more.
 */
import type { EventName } from './events'

/** One event of one document, as far as it says who wrote what. */
export type Happened = {
  readonly name: EventName
  readonly actor: string | null
  /** The version that was made, or that the document stood at afterwards. */
  readonly version: string | null
  readonly hash: string | null
  /** The older version that a save brought back. */
  readonly restoredFrom: string | null
  /** Who stands behind the machine that handed it in; null when a person did. */
  readonly answering: readonly string[] | null
  /** Whether it put the working copy before readers with its approval. */
  readonly isPublished: boolean
}

type Version = {
  readonly people: Set<string>
  readonly submitters: Set<string>
  readonly madeFrom: Set<string>
  isByMachine: boolean
}

/**
 * @param events of one document, oldest first; refused attempts are none
 * @returns everybody who wrote any version that is in the latest one since it was last approved and went live
 */
export function contributorsOf(events: readonly Happened[]): string[] {
  const versions = new Map<string, Version>()
  const settled = new Set<string>()
  const alike = new Map<string, string[]>()
  let latest: string | null = null
  let live: string | null = null

  const at = (id: string): Version => {
    const version = versions.get(id) ?? {
      people: new Set(),
      submitters: new Set(),
      madeFrom: new Set(),
      isByMachine: false,
    }
    versions.set(id, version)
    return version
  }

  for (const { name, actor, version, hash, restoredFrom, answering, isPublished } of events) {
    if (version === null) continue
    if (name === 'create' || name === 'save') {
      const made = at(version)
      for (const person of [actor, ...(answering ?? [])]) if (person !== null) made.people.add(person)
      if (answering !== null) made.isByMachine = true
      // The same content as an earlier version is that version brought back, by whatever way.
      const sources: (string | null)[] = [latest, restoredFrom, ...(alike.get(hash ?? '') ?? [])]
      for (const source of sources) if (source !== null && source !== version) made.madeFrom.add(source)
      if (hash !== null) alike.set(hash, [...(alike.get(hash) ?? []), version])
      latest = version
    }
    if (name === 'submit' && actor !== null) at(version).submitters.add(actor)
    if (isPublished || name === 'forcePublish') {
      if (latest !== null) at(version).madeFrom.add(latest)
      latest = live = version
    }
    if (live !== null && (isPublished || name === 'approveRetrospectively'))
      for (const approved of [live, ...at(live).madeFrom]) settled.add(approved)
    if (name === 'discard') latest = live ?? latest
  }
  return peopleIn(within(latest, versions, settled))
}

/** The versions whose content is in one, back to what has been approved. */
function within(
  latest: string | null,
  versions: ReadonlyMap<string, Version>,
  settled: ReadonlySet<string>,
): Version[] {
  const seen = new Set<string>()
  const waiting = latest === null ? [] : [latest]
  for (const id of waiting) {
    if (seen.has(id) || settled.has(id)) continue
    seen.add(id)
    waiting.push(...(versions.get(id)?.madeFrom ?? []))
  }
  return [...seen].flatMap((id) => versions.get(id) ?? [])
}

/** What a machine handed in is also hers who hands it in to review: nobody else has read it as its author. */
function peopleIn(versions: readonly Version[]): string[] {
  const isByMachine = versions.some((version) => version.isByMachine)
  return [
    ...new Set(versions.flatMap(({ people, submitters }) => [...people, ...(isByMachine ? submitters : [])])),
  ].sort()
}
