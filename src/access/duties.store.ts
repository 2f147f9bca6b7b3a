/** The table of duties: recorded like everything else, so that who could do what stays known. */
import { recordTable } from '#platform/database'
import { DutyRow } from './duty.ts'

export const DUTIES = recordTable('duties', DutyRow, [
  'account',
  'role',
  'organisation',
  'campaign',
  'from',
])
