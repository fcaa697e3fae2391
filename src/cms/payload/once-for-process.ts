/**
 * Next builds the house once for pages and once for the API, and both run in one process: whichever is asked first makes
 * the one instance of Payload that there is, and its hooks meet what the other build hands them. What one has to know
 * again as its own, the other must not have made anew.
 */
const kept = process as unknown as Record<symbol, unknown>

/** @param name unlike all others */
export function onceForProcess<Value>(name: string, make: () => Value): Value {
  const at = Symbol.for(`beratta.${name}`)
  kept[at] ??= make()
  return kept[at] as Value
}
