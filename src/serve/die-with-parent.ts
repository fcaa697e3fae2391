/**
 * Loaded first in every child process: when the parent is gone, however it went, its end of the channel closes,
 * and the child asks itself to stop, and stops for good if that takes too long.
 */
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 8000).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.channel?.unref() // a child that has finished may end by itself
