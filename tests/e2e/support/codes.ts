import { Secret, TOTP } from 'otpauth'

/**
 * What the app of somebody shows at this moment.
 * @param ahead how far the clock of her telephone is: a code is good once, and the next one is taken half a minute early
 */
export const codeFrom = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), period: 30, digits: 6 }).generate({
    timestamp: Date.now() + ahead,
  })
