/** The browser's own thread in which a Word file is read: whatever it holds, the page that somebody writes on answers. */
import { readWord } from './read-word'

addEventListener('message', async ({ data }: MessageEvent<Blob>) => postMessage(await readWord(data)))
