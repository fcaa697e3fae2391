/** Who of several tabs writes: one, and the others show what she writes there. */

/** @param lost another tab has taken over @returns false while another tab writes */
export function takeTurn(key: string, isForced: boolean, lost: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const held = () => new Promise<never>(() => {})
    navigator.locks
      .request(`beratta-desk ${key}`, isForced ? { steal: true } : { ifAvailable: true }, (lock) => {
        resolve(lock !== null)
        return lock ? held() : undefined
      })
      .catch(lost)
  })
}
