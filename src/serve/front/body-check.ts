/** Looks at a body as it passes, without holding it; both answer false once it cannot be what it claims. */
export type BodyCheck = { passes(chunk: Buffer): boolean; endsWell(): boolean }

const DEEPEST = 100 // a text with fifteen lists inside each other is not half as deep
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** A check for the kinds of body on which Payload's readers stumble instead of refusing. */
export function bodyCheck(contentType = ''): BodyCheck | undefined {
  if (contentType.includes('json')) return jsonDepthCheck()
  if (contentType.startsWith('multipart/')) return multipartCheck(contentType)
  return undefined
}

/** Depth alone: whatever else is wrong with JSON is refused properly behind. */
function jsonDepthCheck(): BodyCheck {
  let depth = 0
  let isInText = false
  let isEscaped = false
  return {
    passes(chunk) {
      for (const byte of chunk) {
        if (isEscaped) isEscaped = false
        else if (byte === QUOTE) isInText = !isInText
        else if (isInText) isEscaped = byte === BACKSLASH
        else if (OPENING.has(byte)) depth++
        else if (CLOSING.has(byte)) depth--
        if (depth > DEEPEST) return false
      }
      return true
    },
    endsWell: () => true,
  }
}

/** It begins with the boundary that it names, and ends with it. */
function multipartCheck(contentType: string): BodyCheck {
  const found = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType)
  const boundary = found && Buffer.from(`--${found[1] ?? found[2]}`)
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  return {
    passes(chunk) {
      if (!boundary) return false
      if (head.length < boundary.length) head = Buffer.concat([head, chunk]).subarray(0, boundary.length)
      tail = Buffer.concat([tail, chunk]).subarray(-(boundary.length + 8))
      return boundary.subarray(0, head.length).equals(head)
    },
    endsWell: () => boundary !== null && tail.includes(`${boundary}--`),
  }
}
