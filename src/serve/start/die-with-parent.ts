/**
 * Loaded first in a child process, with the parent's pid in its own address (`…?parent=1234`): when that parent is gone,
 * however it went, its end of the channel closes, and the child asks itself to stop, and stops for good if that takes
 * too long. Processes that the child starts in turn inherit the address but not the parent: they are left alone.
 */
const parent = new URL(import.meta.url).searchParams.get('parent')

if (parent === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 8000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel?.unref() // a child that has finished may end by itself
}
