/**
 * How much one question to the API may ask. Each condition on what another document says is a join, and PostgreSQL
 * plans joins together: sixty conditions two steps away took it many seconds and gigabytes. A list view of the admin
 * with a search and five filters asks for a quarter of this.
 */
export const questionBounds = {
  /** Comparisons in `where`, altogether. */
  conditions: 20,
  /** Dots in the names that are compared, sorted and chosen by, altogether: each may be a join. */
  steps: 20,
  /** Dots in one name: `version.municipality.cover.alt`. */
  stepsOfOne: 3,
  /** Values to compare with, altogether. */
  values: 1000,
  /** Levels of `where`, `select`, `populate` and `joins`. */
  levels: 12,
  /** Names in `select`, `populate` and `joins`. */
  names: 200,
  /** Conditions where a value belongs: Payload asks nobody whether what they compare may be read. */
  nested: 0,
  sorts: 3,
  limit: 500,
  page: 100_000,
} as const

export type QuestionBound = keyof typeof questionBounds

export type Question = {
  readonly where?: unknown
  readonly sort?: unknown
  readonly select?: unknown
  readonly populate?: unknown
  readonly joins?: unknown
  readonly limit?: unknown
  readonly page?: unknown
}

/** @returns the first bound that the question is beyond, whichever way it came and was parsed */
export function boundPassed(question: Question): QuestionBound | undefined {
  const count = new Count()
  for (const part of [question.select, question.populate]) count.names(part, 0)
  // A join brings a `where`, a `sort` and a `limit` of its own for each field that it joins by.
  count.names(question.joins, 0)
  count.conditions(question.where, 0)
  for (const field of listOf(question.sort)) count.sort(field)
  if (Number(question.limit) > questionBounds.limit) return 'limit'
  if (Number(question.page) > questionBounds.page) return 'page'
  return count.passed
}

const listOf = (value: unknown): readonly unknown[] =>
  typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

type Counted = Exclude<QuestionBound, 'limit' | 'page'>
const counted = ['conditions', 'steps', 'stepsOfOne', 'values', 'levels', 'names', 'nested', 'sorts'] as const

class Count {
  readonly #counted: Record<Counted, number> = {
    conditions: 0,
    steps: 0,
    stepsOfOne: 0,
    values: 0,
    levels: 0,
    names: 0,
    nested: 0,
    sorts: 0,
  }

  get passed(): Counted | undefined {
    return counted.find((bound) => this.#counted[bound] > questionBounds[bound])
  }

  /** `{ and: [ … ] }` and `{ field: { operator: value } }`; a list with holes is parsed as names that are numbers. */
  conditions(where: unknown, level: number): void {
    if (!this.#goesDown(level)) return
    for (const [name, asked] of entriesOf(where)) {
      if (/^(and|or|\d+)$/i.test(name)) this.conditions(asked, level + 1)
      else this.#compare(name, asked, level + 1)
    }
  }

  names(chosen: unknown, level: number): void {
    if (!this.#goesDown(level)) return
    for (const [name, inner] of entriesOf(chosen)) {
      this.#counted.names += 1
      this.#step(name)
      if (name === 'where') this.conditions(inner, level + 1)
      else this.names(inner, level + 1)
    }
  }

  sort(field: unknown): void {
    this.#counted.sorts += 1
    this.#step(String(field))
  }

  #compare(name: string, operators: unknown, level: number): void {
    this.#step(name)
    const compared = entriesOf(operators)
    this.#counted.conditions += Math.max(compared.length, 1)
    for (const [, value] of compared) this.#value(value, level + 1)
  }

  #value(value: unknown, level: number): void {
    if (typeof value === 'string') this.#counted.values += value.split(',').length
    else if (typeof value !== 'object' || value === null) this.#counted.values += 1
    else if (this.#goesDown(level))
      for (const [name, one] of entriesOf(value)) {
        if (!/^\d+$/.test(name)) this.#counted.nested += 1
        this.#value(one, level + 1)
      }
  }

  #step(name: string): void {
    const dots = name.split('.').length - 1
    this.#counted.steps += dots
    this.#counted.stepsOfOne = Math.max(this.#counted.stepsOfOne, dots)
  }

  #goesDown(level: number): boolean {
    this.#counted.levels = Math.max(this.#counted.levels, level)
    return level <= questionBounds.levels
  }
}
