/**
 * Where the site answers the front in the same process. Next has one way for everything: it looks for the route, follows
 * a trace and hands the answer on in pieces, which for a page that is made in one piece costs as much as drawing it.
 */

/** Answers a GET of an address of the site; does not fail. */
export type ReadersDoor = (request: Request) => Promise<Response>

const at = Symbol.for('beratta.readersDoor')
const held = globalThis as unknown as Record<symbol, ReadersDoor | undefined>

/** Next has built the site, and loads it when somebody asks for the first page: then the site says who answers. */
export function openReadersDoor(door: ReadersDoor | undefined): void {
  held[at] = door
}

/** Undefined until then. */
export const readersDoor = (): ReadersDoor | undefined => held[at]
