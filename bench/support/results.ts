/** Keeps what a benchmark found, and prints it. */
import { mkdirSync, writeFileSync } from 'node:fs'

export type Row = Readonly<Record<string, string | number | boolean | null>>

export function report(part: string, rows: readonly Row[]): void {
  console.table(rows)
  mkdirSync('bench/results', { recursive: true })
  const found = { at: new Date().toISOString(), node: process.version, rows }
  writeFileSync(`bench/results/${part}.json`, `${JSON.stringify(found, null, 2)}\n`)
}

export const round = (number: number, places = 2): number => Number(number.toFixed(places))

export function percentiles(times: readonly number[]): { median: number; p95: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, 1)
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) }
}
