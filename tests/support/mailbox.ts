/** The mails that an installation without a mail server has put into its folder, as their readers would see them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Mail = {
  readonly name: string
  readonly to: string
  /** Everything before the first empty line, unfolded. */
  readonly head: string
  readonly text: string
  readonly html: string
}

/** @param dataDir of the installation @returns those to one address, or all */
export function mailsIn(dataDir: string, address?: string): Mail[] {
  const folder = join(dataDir, 'mail')
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return [] // none was sent yet
  }
  const mails = names.map((name) => read(name, readFileSync(join(folder, name), 'latin1')))
  return address === undefined ? mails : mails.filter(({ to }) => to === address)
}

/** The first link of a mail to a page, by a part of its path. */
export const linkIn = ({ text }: Mail, part: string): string =>
  text.split(/\s+/).find((word) => /^https?:/.test(word) && word.includes(part)) ?? ''

function read(name: string, raw: string): Mail {
  const { head, body } = split(raw)
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(split) : [{ head, body }]
  const partOf = (type: string) =>
    parts.find((part) => part.head.toLowerCase().includes(`content-type: ${type}`))
  const said = (type: string) => {
    const part = partOf(type)
    return part ? decoded(part) : ''
  }
  return {
    name,
    head,
    to: /^to: (.*)$/im.exec(head)?.[1] ?? '',
    text: said('text/plain'),
    html: said('text/html'),
  }
}

function split(text: string): { head: string; body: string } {
  const [head = '', ...rest] = text.replace(/^\r?\n/, '').split(/\r?\n\r?\n/)
  return { head: head.replaceAll(/\r?\n[ \t]+/g, ' '), body: rest.join('\n\n') }
}

function decoded({ head, body }: { head: string; body: string }): string {
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  const bytes = /transfer-encoding: quoted-printable/i.test(head)
    ? body
        .replaceAll(/=\r?\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
