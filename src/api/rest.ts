/**
 * The rest of the API, which knows keys and people: what is asked for with one is answered there.
 * @param path the segments below `/api/`
 */
export type Rest = (asked: Request, path: string[]) => Promise<Response>
