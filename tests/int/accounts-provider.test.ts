import { handleEndpoints } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sendReset } from '@/cms/accounts/new-password'
import { shiftClock } from '@/cms/clock'
import { provideEnv } from '@/env'
import {
  newcomer,
  sayPassword,
  setUpFactor,
  signIn,
  tokenIn,
  tokenInMailTo,
  whoHas,
  withToken,
} from '../support/accounts'
import { openCms } from '../support/cms'
import { IdentityProvider } from '../support/identity-provider'
import { rest } from '../support/rest'

const provider = new IdentityProvider()

beforeAll(async () => {
  await provider.start()
  await openCms()
  provideEnv({ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'beratta', OIDC_CLIENT_SECRET: 'secret' })
})
afterAll(() => provider.stop())
afterEach(() => {
  shiftClock(0)
  provideEnv({ OIDC_ISSUER: provider.issuer, OIDC_PROVES: '0', SECOND_FACTOR: '0' })
})

async function browse(path: string, cookie = '') {
  const { default: config } = await import('@payload-config')
  const request = new Request(`http://localhost:3000${path}`, { headers: { cookie } })
  const response = await handleEndpoints({ config, request })
  const cookies = response.headers.getSetCookie()
  const cookieNamed = (name: string) =>
    cookies.map((one) => new RegExp(`^${name}=([^;]*)`).exec(one)?.[1]).find(Boolean) ?? ''
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    cookies,
    travelling: cookieNamed('beratta-provider'),
    token: cookieNamed('payload-token'),
  }
}

/** The whole way: to the provider, what it says of her, and back. */
async function arrive(claims: object, redirect = '/admin/account') {
  const left = await browse(`/api/users/provider?redirect=${encodeURIComponent(redirect)}`)
  const back = provider.consent(left.to, claims as Record<string, unknown>)
  return browse(back.pathname + back.search, `beratta-provider=${left.travelling}`)
}

const claimsOf = ({ email }: { email?: unknown }, more = {}) => ({
  sub: `subject of ${String(email)}`,
  email,
  email_verified: true,
  ...more,
})

test('who was invited comes in by her verified address, to where she wanted', async () => {
  const user = await newcomer()
  const arrived = await arrive(claimsOf(user))
  expect(arrived).toMatchObject({ status: 303, to: '/admin/account' })
  expect(await whoHas(arrived.token)).toBe(user.id)
  expect(arrived.cookies.find((one) => one.startsWith('payload-token'))).toMatch(/HttpOnly.*SameSite=Lax/)
})

test.each([
  ['an address that is not verified', { email_verified: false }],
  ['an address nobody has said is verified', { email_verified: undefined }],
  ['an address that has no account', { email: 'okänd@beratta.example' }],
  ['roles of her own choice', { email: 'okänd@beratta.example', roles: ['admin'], groups: ['admin'] }],
])('nobody comes in with %s', async (_, lie) => {
  const arrived = await arrive(claimsOf(await newcomer(), lie))
  expect(arrived.to).toContain('because=notKnownHere')
  expect(arrived.token).toBe('')
})

test('roles from the provider change nothing', async () => {
  const user = await newcomer(['editor'])
  await arrive(claimsOf(user, { roles: ['admin'], groups: ['admin'] }))
  const found = await (await openCms()).findByID({ collection: 'users', id: user.id })
  expect(found.roles).toEqual(['editor'])
})

test('once she is known, another account there with her address does not take her place', async () => {
  const user = await newcomer()
  await arrive(claimsOf(user))
  const thief = await arrive(claimsOf(user, { sub: 'somebody else' }))
  expect(thief.to).toContain('because=notKnownHere')
  expect(await whoHas((await arrive(claimsOf(user))).token)).toBe(user.id)
})

test.each([
  ['another nonce', { nonce: 'another' }],
  ['for another client', { aud: 'another' }],
  ['from another issuer', { iss: 'https://evil.example' }],
  ['that is over', { exp: 1 }],
])('an identity %s is refused', async (_, lie) => {
  const arrived = await arrive(claimsOf(await newcomer(), lie))
  expect(arrived.to).toContain('because=providerRefused')
  expect(arrived.token).toBe('')
})

test('a way back that we did not send anybody on is refused: no cookie, another state, another’s, too late', async () => {
  const user = await newcomer()
  const left = await browse('/api/users/provider')
  const other = await browse('/api/users/provider')
  const back = provider.consent(left.to, claimsOf(user))
  const path = back.pathname + back.search
  expect((await browse(path)).to).toContain('providerRefused')
  expect((await browse(path, `beratta-provider=${other.travelling}`)).to).toContain('providerRefused')
  const fresh = provider.consent(left.to, claimsOf(user))
  fresh.searchParams.set('state', 'changed')
  const changed = fresh.pathname + fresh.search
  expect((await browse(changed, `beratta-provider=${left.travelling}`)).to).toContain('providerRefused')
  const late = provider.consent(left.to, claimsOf(user))
  shiftClock(11 * 60_000)
  expect((await browse(late.pathname + late.search, `beratta-provider=${left.travelling}`)).to).toContain(
    'providerRefused',
  )
})

test('a code is exchanged once', async () => {
  const user = await newcomer()
  const left = await browse('/api/users/provider')
  const back = provider.consent(left.to, claimsOf(user))
  const cookie = `beratta-provider=${left.travelling}`
  expect((await browse(back.pathname + back.search, cookie)).token).not.toBe('')
  expect((await browse(back.pathname + back.search, cookie)).to).toContain('providerRefused')
})

test('the provider is no way past the second factor, unless it is said to ask for one itself', async () => {
  const user = await newcomer(['reviewer'])
  await setUpFactor(user)
  const arrived = await arrive(claimsOf(user))
  expect(arrived.token).toBe('')
  expect(arrived.to).toMatch(/because=codeNeeded.*#[\w-]+$/)
  const without = await newcomer(['admin'])
  provideEnv({ SECOND_FACTOR: '1' })
  expect((await arrive(claimsOf(without))).to).toMatch(/because=setUpNeeded.*#[\w-]+$/)
  provideEnv({ OIDC_PROVES: '1' })
  expect(await whoHas((await arrive(claimsOf(without))).token)).toBe(without.id)
})

test('whoever comes by the provider is told how she gets a password, and with it adds a factor', async () => {
  const user = await newcomer()
  const standing = async (token: string) =>
    (await rest('GET', '/users/second-factor/standing', { headers: withToken(token) })).body
  expect(await standing(tokenIn(await signIn(String(user.email))))).toMatchObject({ comesByProvider: false })
  const { token } = await arrive(claimsOf(user))
  expect(await standing(token)).toMatchObject({ comesByProvider: true })
  await sendReset(await openCms(), String(user.email))
  const word = 'sju stilla segel på sjön'
  await rest('POST', '/users/reset-password', {
    body: { token: await tokenInMailTo(String(user.id)), password: word },
  })
  const again = await arrive(claimsOf(user))
  expect((await sayPassword(again.token, word)).ticket).toEqual(expect.any(String))
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'nobody is sent on to %s',
  async (redirect) => {
    const arrived = await arrive(claimsOf(await newcomer()), redirect)
    expect(arrived.to).toBe('/admin')
  },
)

test('without the settings there is no such way', async () => {
  provideEnv({ OIDC_ISSUER: '' })
  expect((await browse('/api/users/provider')).status).toBe(404)
  expect((await browse('/api/users/provider/return?code=x')).status).toBe(404)
})
