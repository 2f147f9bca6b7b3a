/**
 * One request as a route is given it (yêu cầu): who asks, in which language, for which campaign, on
 * which day, and what was typed.
 */
import type { Actor, Places, Resource } from '#access'
import type { Tables } from '#design'
import type { CivilDate } from '#kernel'
import type { FormProblem, Typed } from '#platform/http'
import type { Standing } from './live.ts'
import type { LiveCampaign } from './live-campaign.ts'
import type { World } from './world.ts'

export type Lang = 'vi' | 'en'

/** The names after colons in a path. */
export type Params<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Readonly<Record<Name, string>> & Params<`/${More}`>
    : Readonly<Record<Rest, string>>
  : unknown

/** What every request has, whoever asks for whatever. */
export type AnyAsk = Readonly<{
  world: World
  request: Request
  url: URL
  lang: Lang
  today: CivilDate
  /** What was known when the request came; whoever has written since asks `world.live` again. */
  standing: Standing
  places: Places
  /** Where the request came from, as far as the connection tells. */
  address: string
  actor: Actor | undefined
  /** The actor must choose a new password before anything else. */
  mustChange: boolean
  /** Reminders that the actor has not read. */
  unread: number
  /** A notice of what was just done, shown once. */
  notice: string | undefined
  /**
   * What the route's action is done to: the campaign, the participant or the organisation named.
   */
  resource: Resource
  /** The tables that the page draws, and whether one of them is to be taken away. */
  tables: Tables
  /** What was typed into the form; empty when nothing was sent. */
  typed: Typed
}>

/** A request of a path: its parameters, and the campaign when the path names one. */
export type Ask<Path extends string = string, Who = Actor> = Omit<AnyAsk, 'actor'> &
  Readonly<{ params: Params<Path>; actor: Who }> &
  (Path extends `${string}:campaign${string}`
    ? Readonly<{ live: LiveCampaign; asOf: CivilDate }>
    : unknown)

/** A form shown again: what was typed, and what is wrong with it. */
export type Attempt = Readonly<{ typed: Typed; problems: readonly FormProblem[] }>

export const NOTHING_TRIED: Attempt = { typed: {}, problems: [] }
