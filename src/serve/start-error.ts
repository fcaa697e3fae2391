/** A reason not to start, told in one sentence to the person who typed the command; never shown with a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
