/**
 * A part of the script that comes when it is needed. Some browsers remember for as long as the page lives that it could not
 * be fetched, and ask no more: then it is asked for under another address, which they name in what they say.
 */
export async function fetched<Part>(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part()
  } catch (error) {
    const [address] = /https?:\S+\.js/.exec(String(error)) ?? []
    if (!address) throw error
    return import(`${address}?${Date.now()}`)
  }
}
