/** Shows a field that fills itself in only when there is something in it. */
export const onceKnown =
  (name: string) =>
  (data: Readonly<Record<string, unknown>>): boolean => {
    const value = data[name]
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  }
