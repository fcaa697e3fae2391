import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

/** One act on accounts of whoever asked, with its refusals in her language. */
export function inTransactionFor<T>(
  asked: PayloadRequest,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return inTransaction(asked.payload, null, (req) => {
    req.i18n = asked.i18n
    req.t = asked.t
    return act(req)
  })
}

/** One act on accounts as one transaction; unlike the workflow's it holds no key to what the public sees. */
export async function inTransaction<T>(
  payload: Payload,
  user: TypedUser | null,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  await initTransaction(req)
  try {
    const result = await act(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
