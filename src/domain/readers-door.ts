/**
 * Where the site answers the front in the same process. Next has one way for everything: it looks for the route, follows
 * a trace and hands the answer on in pieces, which for a page that is made in one piece costs as much as drawing it.
 */

/** Answers a GET of an address in its room; does not fail. */
export type ReadersDoor = (request: Request) => Promise<Response>

/** What Next builds and loads apart: readers' pages, and `/api/v1`. */
export type ReadersRoom = 'pages' | 'api'

const at = Symbol.for('beratta.readersDoors')
const held = globalThis as unknown as Record<symbol, Partial<Record<ReadersRoom, ReadersDoor | undefined>>>

/** Next has built a room, and loads it when somebody asks for something in it: then the room says who answers. */
export function openReadersDoor(door: ReadersDoor | undefined, room: ReadersRoom = 'pages'): void {
  held[at] = { ...held[at], [room]: door }
}

/** Undefined until then. */
export const readersDoor = (room: ReadersRoom): ReadersDoor | undefined => held[at]?.[room]
