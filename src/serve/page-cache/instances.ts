import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hasEnded, machine } from './same-machine'

/**
 * What the instances on one database tell each other: up to which epoch each has forgotten, and until when it may show
 * what it kept without hearing from the database again.
 */
export class Instances {
  readonly #id = randomUUID()
  readonly #lease: string

  constructor(leaseMs: number) {
    this.#lease = `${leaseMs} milliseconds`
  }

  /** Says how far this instance is; the database's clock alone counts, since every machine has another. */
  async tell(client: pg.Client, epoch: string): Promise<void> {
    await client.query(
      `insert into app.instances (id, epoch, trusted_until, machine, pid) values ($1, $2, now() + $3::interval, $4, $5)
       on conflict (id) do update set epoch = excluded.epoch, trusted_until = excluded.trusted_until`,
      [this.#id, epoch, this.#lease, machine, process.pid],
    )
  }

  /** Whether some instance may still show what was so before this epoch. One that was killed beside us shows nothing. */
  async isAnyoneBehind(client: pg.Client, epoch: string): Promise<boolean> {
    const { rows } = await client.query<{ machine: string | null; pid: number }>(
      'select machine, pid from app.instances where epoch < $1 and trusted_until > now()',
      [epoch],
    )
    return rows.some((one) => one.machine !== machine || !hasEnded(one.pid))
  }

  /** Signs off, and sweeps away those that ended without doing so. */
  async leave(client: pg.Client): Promise<void> {
    await client.query(
      "delete from app.instances where id = $1 or trusted_until < now() - interval '1 day'",
      [this.#id],
    )
  }
}
