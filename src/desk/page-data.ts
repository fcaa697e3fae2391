/** What a page of the desk tells its script. */
import type { AdminLanguage } from '@/domain/languages'
import type { Locale } from '@/domain/locales'
import type { organisation } from '@/domain/organisation'
import type { OwnTexts } from '@/domain/review/queue-item'
import type { DeskMessages } from '@/messages/desk/sv'
import type { FindingText } from '@/messages/findings/sv'
import type { DeskPerson, ServerText } from './api'

export type Paths = {
  readonly start: string
  readonly new: string
  readonly signIn: string
  readonly signOut: string
  readonly worker: string
  readonly shell: string
  /** Below it, by id: what readers would see. */
  readonly previews: string
}

export type PageData = {
  /** The phone's half of the domain has it from here: the script is the same for every organisation. */
  readonly organisation: typeof organisation
  readonly locale: Locale
  /** Tag of the language of the originals. */
  readonly original: string
  /** In which colleagues are spoken to where the desk has no words of its own: refusals and findings. */
  readonly language: AdminLanguage
  readonly paths: Paths
  readonly words: DeskMessages
  readonly findings: Readonly<Record<string, FindingText>>
  /** Null in what the phone keeps for everybody. */
  readonly person: DeskPerson | null
  readonly texts: OwnTexts | null
  readonly text: ServerText | null
}
