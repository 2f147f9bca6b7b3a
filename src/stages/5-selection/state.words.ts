/** How somebody stands in an award, as a badge or a filter says it in either language. */
import { catalogue } from '#design'
import { STATE_HEADINGS } from './state.vi.ts'

export const stateWords = catalogue(STATE_HEADINGS, {
  awarded: 'Award decided',
  proposed: 'Proposed for the award',
  nominated: 'Proposed to the level above',
  tied: 'Tied across the cut, the council decides',
  reserve: 'Reserve',
  'outside-quota': 'Meets the standard, outside the quota',
  held: 'Held while a matter is under verification',
  duplicate: 'Already awarded for the same achievement',
  blocked: 'Cannot be proposed yet',
  'not-established': 'Not established',
  'not-met': 'Standard not met',
  'unit-not-qualifying': 'Unit does not qualify',
  'not-registered': 'Not registered, or the registration does not count',
  'not-nominated': 'Not nominated by the unit',
  'voted-down': 'Not enough votes',
  withdrawn: 'Withdrawn',
  returned: 'Dossier returned',
  refused: 'Refused by the authority',
  'struck-out': 'Struck from the list',
  revoked: 'Award decision revoked',
})
