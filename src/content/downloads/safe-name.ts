/** A title as the name of a file or folder that every system can keep. */
export function safeName(title: string): string {
  const kept = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not stay.
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = kept.length > 80 ? kept.slice(0, kept.lastIndexOf(' ', 80)) : kept
  return short.replace(/[. ]+$/, '') || '_'
}
