/** Stands where Payload would draw a button of its own that publishes: that is done in the panel. */
export function Nothing() {
  return null
}
