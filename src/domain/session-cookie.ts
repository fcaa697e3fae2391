/** How Payload's cookie of a signed-in person is called; tests/int/payload/contract.test.ts holds it to that. */
export const sessionCookie = 'payload-token'
