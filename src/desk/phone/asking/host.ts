/** The text whose pictures it is about. */
export type Host = {
  readonly text: string
  /** Its id, once the house has it. */
  story(): string | null
  send(): Promise<unknown>
}
