/**
 * Papers of both examples word for word. After a wanted change of words: GOLDEN=write npm test
 * tests/papers, then read the difference.
 */
import { test } from 'node:test'
import { golden } from './golden.ts'
import { CAMPAIGNS, materialFor, samples } from './run.ts'

for (const campaign of CAMPAIGNS)
  test(`the papers of ${campaign} say what they said`, () => {
    for (const paper of samples(materialFor(campaign))) {
      const name = `${paper.kind}-${paper.id.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`
      golden(`${campaign}/${name}`, paper)
    }
  })
