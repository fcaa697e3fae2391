/** How a country writes telephone numbers and addresses, for the personal-data check. It reads text in normal form: one kind of dash, of space, of digit. */

export type TelephonePlan = {
  /** A number that anybody may be told to call, beside 112. */
  readonly example: string
  /** All ten digits of a mobile number, which people also cut with full stops. */
  readonly mobile: RegExp
  /**
   * @param digits all of the number, without country code
   * @param first those before the first space or dash
   * @returns whether it may ring at somebody's; numbers for everybody do not
   */
  readonly isSomebodys: (digits: string, first: string) => boolean
}

export type PostalAddress = {
  /** Postal code and town, which is the second group; global. */
  readonly pattern: RegExp
  /** What stands before the code when it is a post-office box, nobody's home. */
  readonly box: RegExp
  /** Words that follow a count of so many digits, with spaces between. */
  readonly notTowns: string
}
