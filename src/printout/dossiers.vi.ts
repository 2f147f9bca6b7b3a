/** Dossiers by receiving level: what is there, what is missing, by when, to whom. */
import type { DossierView } from '#outcome'
import { item } from './text-table.ts'

const STATES: Readonly<Record<DossierView['state'], string>> = {
  complete: 'đủ',
  incomplete: 'còn thiếu',
  late: 'quá hạn',
  blocked: 'đang vướng',
  open: 'chờ trả lời câu hỏi mở',
}

/** One block per dossier and cycle: receiver and last moment, then each participant's papers. */
export function dossierLines(dossiers: readonly DossierView[]): readonly string[] {
  const groups = Map.groupBy(dossiers, (one) => `${one.to}. ${one.due}`)
  return [...groups].flatMap(([heading, all]) => [
    ...item('• ', heading),
    ...all.flatMap((one) => [
      ...item('- ', `${one.name}: ${STATES[one.state]}${absent(one)}`, { indent: 2 }),
      ...one.words.flatMap((line) => item('· ', line, { indent: 4 })),
    ]),
  ])
}

function absent(one: DossierView): string {
  const missing = one.items.filter((it) => !it.present)
  return missing.length === 0 ? '.' : `: ${missing.map((it) => it.words).join('; ')}.`
}
