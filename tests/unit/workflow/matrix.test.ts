import { expect, test } from 'vitest'
import { liveStates, workingStates } from '@/domain/workflow/states'
import { transitionNames } from '@/domain/workflow/transitions'
import { matrix } from '../../support/matrix'
import { actors } from '../../support/subjects'

test('every state × transition × role has one answer, and a change of it is seen in review', async () => {
  const cells = workingStates.length * liveStates.length * transitionNames.length * Object.keys(actors).length
  await expect(`${cells} cells\n\n${matrix()}\n`).toMatchFileSnapshot('matrix.snapshot.txt')
})
