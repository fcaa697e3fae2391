import type { IncomingMessage } from 'node:http'

/** What programs call themselves. Simple on purpose: whoever hides among people is counted, and nobody is studied. */
const program =
  /bot|crawl|spider|slurp|preview|monitor|scan|fetch|http|curl|wget|python|java\/|ruby|perl|php|headless|lighthouse|facebookexternalhit|whatsapp|okhttp|axios/i

const verdicts = new Map<string, boolean>()
const mostVerdicts = 500

function isProgram(agent: string): boolean {
  const known = verdicts.get(agent)
  if (known !== undefined) return known
  const verdict = agent === '' || program.test(agent)
  if (verdicts.size >= mostVerdicts) verdicts.clear()
  verdicts.set(agent, verdict)
  return verdict
}

/**
 * Whether somebody is about to read what this request asks for. A copy that the browser already holds (304) is read
 * as well. A page fetched because one of our own links is being pressed is read without another request, so it counts;
 * what a browser fetches on a guess of its own does not.
 */
export function isReading({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false
  const destination = headers['sec-fetch-dest']
  const purpose = headers['sec-purpose'] ?? headers.purpose
  if (purpose) {
    if (String(purpose).includes('prerender') || headers['sec-fetch-site'] !== 'same-origin') return false
  } else if (destination !== undefined && destination !== 'document') return false
  return !isProgram(headers['user-agent'] ?? '')
}
