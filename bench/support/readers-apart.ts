/** Readers in a process of their own, who wait for the server and not for what their bench does meanwhile. Told that it is over, they tell. */
import { once } from 'node:events'
import { readersOf } from './readers'

let isOver = false
void once(process, 'message').then(() => {
  isOver = true
})
process.send?.(await readersOf(String(process.argv[2]), () => isOver))
process.disconnect()
