/** Text and attributes as XML wants them; characters that XML cannot hold are left out. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not allowed in XML
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function xml(text: string): string {
  return text.replaceAll(impossible, '').replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
}
