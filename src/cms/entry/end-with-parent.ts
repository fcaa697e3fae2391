/** A child process ends with the one that started it, even when that one was killed. */

/** @param stop lets go of what the process holds; called once, at SIGTERM, SIGINT or the end of the parent */
export function endWithParent(stop: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end)
  process.on('disconnect', end)
}
