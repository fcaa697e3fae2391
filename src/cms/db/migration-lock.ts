/** Held by whoever migrates, shared by whoever needs the schema to stay: any number, the same in every instance. */
export const migrationLock = 7_362_118
