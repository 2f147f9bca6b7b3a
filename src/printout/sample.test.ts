/** A small outcome for the tests of printing: one award, one cycle, the standings given. */
import type { OutcomeView, SelectionView, StandingView } from '#outcome'

export function standing(more: Partial<StandingView>): StandingView {
  return {
    participant: 'an',
    name: 'Trần Thị An',
    unit: 'UBND xã A',
    state: 'proposed',
    position: 1,
    reasons: [],
    findings: [],
    ...more,
  }
}

export function selection(standings: StandingView[], more: Partial<SelectionView> = {}) {
  return {
    award: 'giay-khen',
    name: 'Giấy khen của Chủ tịch UBND xã',
    cycle: 'nam-2023',
    run: 'grant' as const,
    authority: { id: 'ubnd-xa', name: 'UBND xã A', words: 'UBND xã A khen thưởng.' },
    quota: { state: 'settled' as const, places: 1, words: ['Không quá 1.'], readings: [] },
    used: standings.filter((one) => one.state === 'proposed').length,
    unused: 0,
    tied: [],
    reserve: [],
    blocked: [],
    waits: [],
    standings,
    total: null,
    ...more,
  }
}

export function outcomeView(
  standings: StandingView[],
  more: Partial<SelectionView> = {},
): OutcomeView {
  return {
    thidua: 1,
    program: 'thidua 0.1.0',
    rules: '1',
    campaign: { id: 'thu', title: 'Phong trào thử', plan: 'Kế hoạch 1/KH-UBND ngày 1/2/2023' },
    asOf: '2023-12-20',
    cycles: [{ id: 'nam-2023', name: 'Năm 2023', from: '2023-01-01', to: '2023-12-31' }],
    registrations: [],
    rankings: [],
    selections: [selection(standings, more)],
    dossiers: [],
    questions: [],
    unsettled: [],
    notes: [],
  }
}
