/**
 * `GET /api/v1/export.zip`: everything that is live, for whoever brings a key, or administers the house. It is the one
 * answer of `/api/v1` that costs more than a moment, so it is bounded by who asks, how often, and how many at once.
 */
import { ExportTooLarge, exportLive } from './export'
import { problem } from './problem'
import { exportQuery, readQuery } from './question'

/** Of whoever asks: nobody known, somebody with a key that is not good for it, too early by so many seconds, or welcome. */
export type Exporter = 'nobody' | 'brokenKey' | { readonly waits: number } | 'welcome'

/** One at a time: each holds a connection, and reads as fast as it is read. */
let isUnderWay = false

/** Half a minute is enough to find out when the one before ends. */
const busySeconds = 30

/** @param exporterOf asked, and counted, only when the question makes sense */
export async function answerExport(request: Request, exporterOf: () => Promise<Exporter>): Promise<Response> {
  const read = readQuery(exportQuery, new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const exporter = isUnderWay ? { waits: busySeconds } : await exporterOf()
  if (exporter === 'nobody') return problem(request, 'key-needed')
  if (exporter === 'brokenKey') return problem(request, 'key-not-valid')
  if (exporter !== 'welcome') return problem(request, 'too-often', {}, exporter.waits)
  if (isUnderWay) return problem(request, 'too-often', {}, busySeconds)
  isUnderWay = true
  const { kind, files } = read.asked
  try {
    const body = await exportLive({ ...(kind && { kinds: kind }), hasFiles: files !== 'false' })
    return new Response(untilItsEnd(body, request.signal), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="export.zip"',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    isUnderWay = false
    if (error instanceof ExportTooLarge) return problem(request, 'too-large')
    console.error(error)
    return problem(request, 'broken')
  }
}

/**
 * The same stream; when it has ended, however it ends, the next may begin. Whoever has left before it is sent never comes
 * to its body, and ends it by her signal.
 */
function untilItsEnd(body: ReadableStream<Uint8Array>, left: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let hasEnded = false
  const end = () => {
    if (!hasEnded) isUnderWay = false
    hasEnded = true
  }
  const cancel = (reason?: unknown) => reader.cancel(reason).finally(end)
  if (left.aborted) void cancel()
  else left.addEventListener('abort', () => void cancel())
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
        end()
        controller.close()
      } catch (error) {
        end()
        controller.error(error)
      }
    },
    cancel,
  })
}
