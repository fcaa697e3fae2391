/** Titles as names of files and folders that every system can keep, and keep apart. */

/** As long as a name is read at a glance; with its ending far below what any system bears. */
const longest = 80

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not stay.
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** What Windows takes for a device, whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[. ])/i

/** A title as the name of a file or folder that every system can keep. */
export function safeName(title: string): string {
  const kept = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
  const name = shortened(kept).replace(/[. ]+$/, '') || '_'
  return device.test(name) ? `_${name}` : name
}

/** To the last whole word that fits. */
function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= longest) return name
  const most = letters.slice(0, longest).join('')
  return letters[longest] === ' ' ? most : most.slice(0, Math.max(most.lastIndexOf(' '), 0)) || most
}

/** Two names that differ in this alone are one to some systems. */
const sameTo = (name: string) => name.normalize('NFC').toUpperCase().toLowerCase()

/**
 * The name itself, or with a number behind it where another has it already: one of the two would be lost.
 *
 * @param taken names that were given before; the one that is given now is added
 * @param ending stands behind the number
 */
export function ownName(name: string, taken: Set<string>, ending = ''): string {
  let own = `${name}${ending}`
  for (let number = 2; taken.has(sameTo(own)); number++) own = `${name} (${number})${ending}`
  taken.add(sameTo(own))
  return own
}
