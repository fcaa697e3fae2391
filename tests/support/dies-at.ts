/** Imported before the worker: it is gone, as by `kill -9`, right before it would send the statement `DIES_AT`. */
import { beforeEachStatement } from './release-statements'

beforeEachStatement((text) => {
  if (text === process.env.DIES_AT) process.kill(process.pid, 'SIGKILL')
})
