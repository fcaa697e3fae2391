/** Where mail goes: to an SMTP server when one is configured, else into DATA_DIR/mail as .eml files. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { organisation } from '@/domain/organisation'
import { env } from '@/env'
import type { PlainMail } from './new-mail'

export type OutgoingMail = PlainMail & { readonly to: string; readonly key: string }

type Transport = { sendMail(mail: OutgoingMail): Promise<void> }

let chosen: Transport | undefined

export function transport(): Transport {
  chosen ??= env.SMTP_URL ? smtp(env.SMTP_URL) : folder(mailFolder())
  return chosen
}

const mailFolder = () => join(env.DATA_DIR, 'mail')

/**
 * Deletes the mails that were written into the folder before a day: addresses and words stand there in clear. Also where
 * a mail server has been configured since.
 */
export async function letGoOfWritten(before: Date): Promise<void> {
  const names = await readdir(mailFolder()).catch(() => [])
  for (const path of names
    .filter((name) => /^[0-9a-f]{32}\.eml$/.test(name))
    .map((name) => join(mailFolder(), name))) {
    // Another worker on the same folder may have been faster.
    const written = await stat(path).catch(() => null)
    if (written && written.mtime < before) await rm(path, { force: true })
  }
}

/** The same key always makes the same Message-ID, so that a mail sent twice after a crash is one mail to its reader. */
function message({ key, leave, ...mail }: OutgoingMail) {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32)
  const host = new URL(env.SERVER_URL).hostname
  return {
    name,
    content: {
      ...mail,
      ...(leave && { headers: oneClick(leave) }),
      from: { name: organisation.product, address: env.MAIL_FROM },
      messageId: `<${name}@${host}>`,
    },
  }
}

/** The mail program's own button leaves the list, without opening a page (RFC 8058). */
const oneClick = (leave: string) => ({
  'List-Unsubscribe': { prepared: true, value: `<${leave}>` },
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/**
 * In milliseconds. While a mail is on its way its row is locked, and PostgreSQL ends a transaction that waits for a
 * minute: a mail server that took the mail after that would be given it again and again. Each step has a limit, and so
 * has the whole, since a server that says a word now and then falls under no other.
 */
export const limits = { connecting: 10_000, greeting: 10_000, silence: 20_000, whole: 40_000 }

export function smtp(url: string, { connecting, greeting, silence, whole } = limits): Transport {
  const server = createTransport({
    url,
    connectionTimeout: connecting,
    greetingTimeout: greeting,
    socketTimeout: silence,
  })
  return {
    async sendMail(mail) {
      try {
        await server.sendMail({ ...message(mail).content, signal: AbortSignal.timeout(whole) })
      } catch (error) {
        throw new Error(withoutAddresses(String((error as Error).message)))
      }
    },
  }
}

/** What a mail server says of a mail goes into the log and stays with the job: not to whom it was. */
export const withoutAddresses = (text: string): string => text.replaceAll(/[^\s<>@]+@[^\s<>@]+/g, '…')

function folder(path: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true })
  return {
    async sendMail(mail) {
      const { name, content } = message(mail)
      const { message: bytes } = await composer.sendMail(content)
      await mkdir(path, { recursive: true })
      await writeFile(join(path, `${name}.eml`), bytes as Buffer)
      console.log(`Mail "${content.subject}" written to ${join(path, `${name}.eml`)}`)
    },
  }
}
