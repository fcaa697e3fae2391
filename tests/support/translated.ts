/** What a translator's program does to a file. */

/** Puts a target into every unit that is made of its source. */
export const filledIn = (file: string, translate: (source: string, unit: string) => string): string =>
  file.replace(/<unit id="([^"]+)">.*?<\/unit>/gs, (whole, unit: string) =>
    whole.replace(
      /<source>(.*?)<\/source>(<target>.*?<\/target>)?/s,
      (_, source: string) => `<source>${source}</source><target>${translate(source, unit)}</target>`,
    ),
  )

/** Every word, and no code, in capitals. */
export const shouted = (source: string): string =>
  source.replace(/(^|>)([^<]*)/g, (_, before: string, words: string) => before + shout(words))

const shout = (words: string) => words.replace(/[^&;]+(?![^&]*;)/g, (text) => text.toUpperCase())
