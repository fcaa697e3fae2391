/** Sizes of an A4 page in points, and of the words on it. */
export const sheet = { width: 595.28, height: 841.89, left: 72, right: 72, top: 76, bottom: 84 } as const

export const column = sheet.width - sheet.left - sheet.right

/** Where text must have ended. */
export const floor = sheet.height - sheet.bottom

export const size = {
  lead: 13.5,
  body: 10.75,
  small: 8.5,
  headings: { 1: 27, 2: 17, 3: 12.5, 4: 11 },
} as const

export const lineGap = 4
