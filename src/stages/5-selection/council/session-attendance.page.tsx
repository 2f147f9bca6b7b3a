/** Attendance of a session (điểm danh): each member present, in writing, or absent. */
import { type Attempt, Button, type Column, DataTable, Field, Form, useWords } from '#design'
import { councilWords } from './council.words.ts'
import type { AttendanceRow, SeatRow } from './council-rows.ts'
import { sessionWords } from './session.words.ts'

export type AttendanceLine = Readonly<{ seat: SeatRow; manner: AttendanceRow['manner'] }>

type Props = Readonly<{
  here: string
  lines: readonly AttendanceLine[]
  mayRecord: boolean
  minutes: string | undefined
  attempt: Attempt
}>

export function AttendanceForm({ here, lines, mayRecord, minutes, attempt }: Props) {
  const w = useWords(sessionWords)
  if (!mayRecord) return <Members lines={lines} mayRecord={false} />
  return (
    <Form action={`${here}/diem-danh`}>
      <Members lines={lines} mayRecord />
      <Field
        name="minutes"
        label={w.minutesNumber}
        hint={w.minutesHint}
        attempt={attempt}
        value={minutes}
        optional
      />
      <div class="actions">
        <Button>{w.saveAttendance}</Button>
        <Button second name={ALL} value="present">
          {w.allPresent}
        </Button>
      </div>
    </Form>
  )
}

/** Sent along by the button that finds everybody present, whatever is chosen above it. */
export const ALL = 'tat-ca'

const MANNERS = ['present', 'written', 'absent'] as const

function Members({ lines, mayRecord }: Pick<Props, 'lines' | 'mayRecord'>) {
  const w = useWords(sessionWords)
  const c = useWords(councilWords)
  const columns: readonly Column<AttendanceLine>[] = [
    { id: 'name', header: w.member, names: true, cell: ({ seat }) => seat.name },
    { id: 'role', header: w.role, cell: ({ seat }) => c[seat.role] },
    {
      id: 'manner',
      header: w.manner,
      cell: ({ seat, manner }) =>
        mayRecord ? (
          <select name={`du-${seat.person}`} aria-label={w.attendanceOf(seat.name)}>
            {MANNERS.map((value) => (
              <option value={value} selected={value === manner}>
                {w[value]}
              </option>
            ))}
          </select>
        ) : (
          w[manner]
        ),
    },
  ]
  return <DataTable caption={w.attendance} columns={columns} rows={lines} empty={c.noMembers} />
}
