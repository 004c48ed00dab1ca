/**
 * A failure that the user can do something about. `code` is stable and goes to programs, the message is
 * Vietnamese, says what is wrong and what to do, and goes to the person. Everything else that is thrown
 * is a programming error and crashes.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'

  constructor(
    readonly code: string,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
