/**
 * Test files follow one another in the same process, which reads the packages once: Payload alone takes longer to read
 * than most files take to run. The project's own modules are read anew for every file, and what belongs to the process
 * is given back: what one file has done is nothing to the next.
 */
import { afterAll, vi } from 'vitest'

const environment = { ...process.env }

// What migrates a database (drizzle-kit) gives every array a method that is met by whoever walks one; who reads PDFs
// refuses to work beside it. In the product the two never share a process.
for (const name of Object.keys(Array.prototype))
  Object.defineProperty(Array.prototype, name, { enumerable: false })

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  vi.resetModules()
  // Where Payload keeps what it has opened for `getPayload`.
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()
})
