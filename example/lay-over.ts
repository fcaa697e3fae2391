/** Lays one set of fields over another, row by row in lists: how a translation keeps the ids of the rows it translates. */
import type { Fields } from './seed-entry'

/** @returns `over` completed by `base`; rows beyond those of `over` stay as they are in `base` */
export function layOver(base: Fields, over: Fields): Fields {
  const merged: Record<string, unknown> = { ...base }
  for (const [name, value] of Object.entries(over)) {
    const below = base[name]
    merged[name] = isRows(value) && isRows(below) ? layRows(below, value) : value
  }
  return merged
}

/** The translated fields of a saved document: only what `texts` names, with the rows' ids. */
export function translated(saved: Fields, texts: Fields): Fields {
  const named = Object.fromEntries(Object.keys(texts).map((name) => [name, saved[name]]))
  return layOver(named, texts)
}

function layRows(below: readonly Fields[], over: readonly Fields[]): Fields[] {
  const length = Math.max(below.length, over.length)
  return Array.from({ length }, (_, index) => ({ ...below[index], ...over[index] }))
}

function isRows(value: unknown): value is readonly Fields[] {
  return (
    Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !('$ref' in row))
  )
}
