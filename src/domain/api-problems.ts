/** What goes wrong at `/api/v1`: a code that stays, and its status. */
export const problemStatus = {
  'no-such-resource': 404,
  'not-found': 404,
  gone: 410,
  'unknown-parameter': 400,
  'invalid-parameter': 400,
  'cursor-not-ours': 400,
  'key-needed': 401,
  'key-not-valid': 401,
  'not-allowed': 403,
  'nothing-to-confirm': 409,
  'too-often': 429,
  'too-large': 413,
  broken: 500,
} as const

export type ProblemCode = keyof typeof problemStatus
