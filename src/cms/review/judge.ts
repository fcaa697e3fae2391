/** Asks the domain's judge about one document, with everything it needs to know at hand. */
import { NotFound, type PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { type Command, type Decision, decide } from '@/domain/workflow/decide'
import { notRun, type Subject } from '@/domain/workflow/subject'
import { now } from '../clock'
import { whileOpen } from '../db/transaction'
import { readItem, untouched } from '../document/item'
import type { Reference } from '../document/reference'
import { loadSubject, maySee } from '../document/subject'
import { actorOf, personOf } from '../people/actor'

/** What is judged here shows nothing to readers: no gate is run, and a rule that asks for one refuses. */
type UngatedCommand = Omit<Command, 'now' | 'gates'>

/**
 * @param change what the act would set; a leader may neither take from nor give to another municipality
 * @throws NotFound when the document does not exist, or the caller may not know that it does
 */
export async function judge(
  req: PayloadRequest,
  reference: Reference,
  command: UngatedCommand,
  change: { newMunicipality?: unknown } = {},
): Promise<Decision> {
  const subject = await subjectOf(req, reference, command)
  const moved = idOf(change.newMunicipality)
  const wanted = moved === null ? subject : { ...subject, municipalities: [...subject.municipalities, moved] }
  return decide({ ...command, now: now(), gates: notRun }, wanted, actorOf(req))
}

async function subjectOf(
  req: PayloadRequest,
  reference: Reference,
  { name }: UngatedCommand,
): Promise<Subject> {
  if (name === 'create') return newSubject(reference)
  const loaded = await loadSubject(req, reference)
  if (!loaded || !maySee(personOf(req), loaded.subject)) throw new NotFound(req.t)
  return loaded.subject
}

function newSubject({ kind }: Reference): Subject {
  return {
    ...untouched,
    kind,
    contributors: [],
    readBy: [],
    publicHash: null,
    municipalities: [],
    openBlockingComments: 0,
    hasOpenCase: false,
    release: null,
  }
}

/**
 * The judge's opinion by the workflow's memory alone, without reading the document or who wrote it: good enough to show a form as one
 * that may be written in, and never the last word.
 */
export async function standsOpen(
  req: PayloadRequest,
  reference: Reference,
  name: 'save' | 'delete',
): Promise<boolean> {
  const item = await readItem(await whileOpen(req), reference)
  const subject = { ...newSubject(reference), ...item, municipalities: [item.municipality] }
  return decide({ name, now: now(), gates: notRun }, subject, actorOf(req)).allowed
}
