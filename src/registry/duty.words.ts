/** Groups of duty that plans ask for (nhóm nhiệm vụ), by their names; a plan may make up others. */
import { catalogue } from '#design'

export const dutyWords = catalogue(
  {
    'one-stop': 'công chức bộ phận một cửa',
    'reform-officer': 'phụ trách cải cách hành chính',
    leader: 'lãnh đạo',
    staff: 'công chức, viên chức',
  },
  {
    'one-stop': 'one-stop officer',
    'reform-officer': 'in charge of administrative reform',
    leader: 'leader',
    staff: 'staff',
  },
)
