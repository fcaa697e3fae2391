/** Under which name a row of the queue tells the form around it which version it shows. */
export const versionField = (reference: string) => `version ${reference}`
