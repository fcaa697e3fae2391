import * as initial from './20261122_110000_initial'
import * as guards from './20261122_120000_guards'
import * as evidence from './20261122_130000_evidence'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_110000_initial' },
  { up: guards.up, down: guards.down, name: '20261122_120000_guards' },
  { up: evidence.up, down: evidence.down, name: '20261122_130000_evidence' },
]
