/**
 * Block: private e-mail addresses. Mailboxes of a function ("info@", "registrator@") belong to nobody
 * and may stand; a person's work address may stand in a contact block; a free mailbox nowhere.
 */
import type { Match } from '../finding'
import type { Reading } from '../reading'

/** What follows is looked at first, the part before only where that is a domain: a text of @ costs no more than its length. */
const afterAt =
  /(?:@|%40)\n?([\p{L}\p{N}-]{1,63}(?:\.|%2e)\n?[\p{L}\p{N}-]{1,63}(?:(?:\.|%2e)[\p{L}\p{N}-]{1,63}){0,4})/giu
/** Where an address is broken over two lines, only what ends like one is one: a line may begin with somebody's handle. */
const ending = /\.(?:se|nu|com|org|net|eu|info|no|dk|fi|uk|de|ua|io|me)$/i
const inLocal = /[\p{L}\p{N}._%+'-]/u
const longestLocal = 64
/** "anna (at) post punkt se", "aino (ät) posti piste fi" and their like. */
const spelled =
  /([\p{L}\p{N}._-]{1,64}) ?[([{] ?(?:at|snabel-?a|a|ät|miukumauku) ?[)\]}] ?([\p{L}\p{N}-]{1,63}(?:(?: ?[([{] ?(?:dot|punkt|piste) ?[)\]}] ?|\.)[\p{L}\p{N}-]{2,20}){1,3})/giu

/** "info.lillby@", "press+en@". */
const ofOneOfMany = /[.+-][\p{L}\p{N}]{1,20}$/u
const freeMail =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|aol|protonmail|proton|telia|bredband2?|comhem|spray|swipnet|home|kolumbus|saunalahti|elisanet|luukku|suomi24|netti|dnainternet|welho|ukr|mail|bk|inbox|yandex|gmx)\.[a-z.]{2,6}$/i

export function emailAddress({ text, context, vocabulary: { mailboxes } }: Reading): Match[] {
  const isFunction = (local: string) =>
    mailboxes.has(local.toLowerCase()) || mailboxes.has(local.toLowerCase().replace(ofOneOfMany, ''))
  const isPrivate = (local: string, domain: string) =>
    freeMail.test(domain) || (context !== 'contact-block' && !isFunction(local))
  return [...plain(text), ...spelledOut(text)]
    .filter(({ local, domain }) => isPrivate(local, domain))
    .map(({ start, end }) => ({ start, end, severity: 'block' }))
}

type Address = { start: number; end: number; local: string; domain: string }

function plain(text: string): Address[] {
  const found: Address[] = []
  for (const { 0: whole, 1: domain = '', index } of text.matchAll(afterAt)) {
    const start = startOfLocal(text, index)
    const local = text.slice(start, index).trimEnd()
    const written = domain.replace(/%2e/gi, '.').replace('\n', '')
    const isWhole = !text.slice(start, index + whole.length).includes('\n')
    if (local && (isWhole || ending.test(written)))
      found.push({ start, end: index + whole.length, local, domain: written })
  }
  return found
}

function startOfLocal(text: string, at: number): number {
  let start = text.charAt(at - 1) === '\n' ? at - 1 : at
  while (start > 0 && at - start < longestLocal && inLocal.test(text.charAt(start - 1))) start -= 1
  return start
}

function spelledOut(text: string): Address[] {
  if (!/[([{] ?(?:at|snabel-?a|a|ät|miukumauku) ?[)\]}]/i.test(text)) return []
  return [...text.matchAll(spelled)].map(({ 0: found, 1: local = '', 2: domain = '', index }) => ({
    start: index,
    end: index + found.length,
    local,
    domain: domain.replace(/ ?[([{] ?(?:dot|punkt|piste) ?[)\]}] ?/gi, '.'),
  }))
}
