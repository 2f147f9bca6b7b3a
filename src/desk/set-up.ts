/**
 * Setting up an office without a campaign (thiết lập ban đầu): what comes first, what is done.
 */
export const SET_UP = ['organisations', 'people', 'accounts', 'campaign'] as const
export type SetUpStep = (typeof SET_UP)[number]

/** Where each step is taken; the campaign is made by the standing agency, not here. */
const PAGES: Readonly<Record<SetUpStep, string | undefined>> = {
  organisations: '/so/don-vi',
  people: '/so/nguoi',
  accounts: '/quan-tri/tai-khoan',
  campaign: undefined,
}

type Held = Readonly<{ organisations: number; people: number; officers: number }>
export type SetUpLine = Readonly<{ step: SetUpStep; isDone: boolean; href: string | undefined }>

/** Every step in its order; `officers`: accounts whose duty it is to make campaigns. */
export function setUpOf({ organisations, people, officers }: Held): readonly SetUpLine[] {
  const done = {
    organisations: organisations > 0,
    people: people > 0,
    accounts: officers > 0,
    campaign: false,
  }
  return SET_UP.map((step) => ({ step, isDone: done[step], href: PAGES[step] }))
}
