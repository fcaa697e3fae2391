/**
 * Whose hand is in a text (I23, I24): derived from what happened to it, never counted along the way. A version holds
 * what the versions it was made from held; what somebody else approved as it went live is nobody's any more.
 */
import type { EventName } from './events'

/** A machine that wrote in a text, so that nobody takes what it wrote for a person's words. */
export type WritingMachine = {
  /** What it was called then. */
  readonly name: string
  /** Whether it came by the tools for assistants. */
  readonly isAssistant: boolean
  readonly answerer: string | null
}

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
  /** The machine itself, and who answered for what it wrote. */
  readonly machine: WritingMachine | null
  /** Whether it put the working copy before readers with its approval. */
  readonly isPublished: boolean
}

type Version = {
  readonly people: Set<string>
  readonly submitters: Set<string>
  readonly madeFrom: Set<Version>
  machine: WritingMachine | null
  isByMachine: boolean
}

const blank = (): Version => ({
  people: new Set(),
  submitters: new Set(),
  madeFrom: new Set(),
  machine: null,
  isByMachine: false,
})

/**
 * @param events of one document, oldest first; refused attempts are none
 * @returns everybody who wrote any version that is in the latest one since it was last approved and went live
 */
export function contributorsOf(events: readonly Happened[]): string[] {
  return peopleIn(unapproved(events))
}

/** @returns the machines that wrote any of the same versions, each once */
export function machinesIn(events: readonly Happened[]): WritingMachine[] {
  const wrote = unapproved(events).flatMap(({ machine }) => machine ?? [])
  return [...new Map(wrote.map((machine) => [JSON.stringify(machine), machine])).values()]
}

/** The versions that are in the latest one since it was last approved and went live. */
function unapproved(events: readonly Happened[]): Version[] {
  const versions = new Map<string | null, Version>()
  const alike = new Map<string, readonly Version[]>()
  const settled = new Set<Version>()
  let latest = blank()
  let live: Version | undefined

  // Where an event names none it is a blank one, in which nobody ever wrote.
  const at = (id: string | null): Version => {
    const version = versions.get(id) ?? blank()
    versions.set(id, version)
    return version
  }

  for (const { name, actor, version, hash, restoredFrom, answering, machine, isPublished } of events) {
    if (version === null) continue
    const told = at(version)
    if (name === 'create' || name === 'save') {
      for (const person of [actor, ...(answering ?? [])]) if (person !== null) told.people.add(person)
      if (answering !== null) told.isByMachine = true
      told.machine = machine
      // The same content as an earlier version is that version brought back, by whatever way; unknown content is its own.
      const content = hash ?? version
      const earlier = alike.get(content) ?? []
      alike.set(content, [...earlier, told])
      for (const source of [latest, at(restoredFrom), ...earlier]) told.madeFrom.add(source)
      latest = told
    }
    if (name === 'submit' && actor !== null) told.submitters.add(actor)
    if (isPublished || name === 'forcePublish') {
      told.madeFrom.add(latest)
      latest = live = told
    }
    if (live && (isPublished || name === 'approveRetrospectively'))
      for (const approved of [live, ...live.madeFrom]) settled.add(approved)
    if (name === 'discard') latest = live ?? latest
  }
  return within(latest, settled)
}

/** The versions whose content is in one, back to what has been approved. */
function within(latest: Version, settled: ReadonlySet<Version>): Version[] {
  const found = new Set([latest])
  // What is added on the way is looked at too.
  for (const version of found)
    for (const source of settled.has(version) ? [] : version.madeFrom) found.add(source)
  return [...found].filter((version) => !settled.has(version))
}

/** What a machine handed in is also hers who hands it in to review: nobody else has read it as its author. */
function peopleIn(versions: readonly Version[]): string[] {
  const isByMachine = versions.some((version) => version.isByMachine)
  return [
    ...new Set(versions.flatMap(({ people, submitters }) => [...people, ...(isByMachine ? submitters : [])])),
  ].sort()
}
