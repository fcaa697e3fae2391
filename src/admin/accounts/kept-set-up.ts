/**
 * The step of whoever is setting up her second factor on the way in, as long as her tab is open: she who reloads or goes
 * elsewhere meanwhile comes back to it. It opens nothing by itself, and ends after ten minutes.
 */
const name = 'second-factor-set-up'

export const keepSetUp = (ticket: string): void => sessionStorage.setItem(name, ticket)

export const keptSetUp = (): string | null => sessionStorage.getItem(name)

export const forgetSetUp = (): void => sessionStorage.removeItem(name)
