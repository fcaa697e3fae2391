/** Where mail goes: to an SMTP server when one is configured, else into DATA_DIR/mail as .eml files. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '@/env'
import type { PlainMail } from './new-mail'

export type OutgoingMail = PlainMail & { readonly to: string; readonly key: string }

type Transport = { sendMail(mail: OutgoingMail): Promise<void> }

let chosen: Transport | undefined

export function transport(): Transport {
  chosen ??= env.SMTP_URL ? smtp(env.SMTP_URL) : folder(join(env.DATA_DIR, 'mail'))
  return chosen
}

/** The same key always makes the same Message-ID, so that a mail sent twice after a crash is one mail to its reader. */
function message({ key, ...mail }: OutgoingMail) {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32)
  const host = new URL(env.SERVER_URL).hostname
  return {
    name,
    content: { ...mail, from: env.MAIL_FROM || `beratta@${host}`, messageId: `<${name}@${host}>` },
  }
}

function smtp(url: string): Transport {
  const server = createTransport(url)
  return { sendMail: async (mail) => void (await server.sendMail(message(mail).content)) }
}

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
