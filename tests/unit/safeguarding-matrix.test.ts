import { expect, test } from 'vitest'
import { type PictureFault, pictureGate } from '@/domain/safeguarding/picture-gate'
import { consentStateNames, consentStates, depictions, inOrder } from '../support/consent-states'

const today = new Date('2026-06-01T00:00:00Z')

function faultsOf(name: (typeof consentStateNames)[number], depicts: (typeof depictions)[number] | null) {
  const { tied, isDeclared, change } = consentStates[name]
  const consents = [
    { code: 'A-1', ...inOrder },
    { code: 'B-2', ...inOrder, ...change },
  ]
  return pictureGate({
    purpose: 'information',
    channel: 'web',
    today,
    pictures: [
      {
        id: 'picture',
        depicts,
        peopleShown: 2,
        hasProtectedIdentityDeclaration: isDeclared,
        consents: consents.slice(0, tied),
        isClosed: false,
      },
    ],
  })
}

const told = (fault: PictureFault) =>
  fault.because === 'consentFault'
    ? `${fault.code} ${fault.fault}`
    : fault.because === 'tooFewConsents'
      ? `${fault.active} of ${fault.needed}`
      : fault.because

test('every state of the consents × whom the picture shows has one answer, and a change of it is seen in review', async () => {
  const blocks = consentStateNames.map((name) => {
    const lines = [...depictions, null].map((depicts) => {
      const faults = faultsOf(name, depicts)
      return `  ${depicts ?? 'nobody has said'}: ${faults.length > 0 ? `RED ${faults.map(told).join(', ')}` : 'green'}`
    })
    return `${name}\n${lines.join('\n')}`
  })
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('safeguarding-matrix.snapshot.txt')
})
