/**
 * Skatteverket's check digit (SKV 704): weights 2,1,2,1… over the nine digits before it, products summed by digit,
 * and the sum with the check digit is a multiple of ten.
 * @param ten YYMMDDNNNC as ten digits
 */
export function hasRightCheckDigit(ten: string): boolean {
  let sum = 0
  for (let at = 0; at < 10; at++) {
    const product = Number(ten[at]) * (at % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
