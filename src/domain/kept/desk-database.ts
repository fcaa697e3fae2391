/** Where the writing desk keeps what is hers on a telephone, for whoever has to take it away when somebody else signs in. */
export const deskDatabase = { name: 'beratta-desk', version: 2, holder: 'phone', key: 'holder' } as const
