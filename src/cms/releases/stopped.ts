/** The error that says which documents stop a release: none of it has happened. */
import { APIError } from 'payload'
import type { AdminLanguage } from '@/domain/languages'
import type { Stop } from '@/domain/releases/release'
import { refusalText } from '@/messages/workflow/texts'

export class ReleaseStopped extends APIError {
  readonly stops: readonly Stop[]

  constructor(stops: readonly Stop[], language: AdminLanguage) {
    super(refusalText('releaseIsStopped', language), 422, { because: 'releaseIsStopped', stops }, true)
    this.stops = stops
  }
}
