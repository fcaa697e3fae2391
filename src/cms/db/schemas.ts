/** Everything that is stored lies in these. */
export const schemas = ['public', 'app', 'search', 'published', 'graphile_worker'] as const

/** As SQL wants them in a condition. */
export const inSchemas = `in (${schemas.map((schema) => `'${schema}'`).join(', ')})`
