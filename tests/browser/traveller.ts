/**
 * People who walk a campaign in a real browser, each signed in as in life, with scripts or without.
 * What they send goes through the forms of the pages: nothing is posted past them.
 */
import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { civil } from '#kernel'
import { type TestWorld, testOffice, testWorld, type Visitor } from '#testing'
import { openBrowser } from '#testing/browser'
import { anyPort, enter } from './site.ts'

/** Milliseconds; a page that takes longer does not come. */
const PATIENCE = 20_000

export type Journey = Readonly<{
  world: TestWorld
  /** It is this day from now on. */
  on(day: string): void
  /** The browser of somebody, signed in by the account's name. */
  as(account: string): Promise<Traveller>
  /** Somebody who sends what a browser would, without one: for the hundredth form of a kind. */
  desk(account: string): Promise<Visitor>
  /** The browser of whoever is not signed in. */
  stranger(): Promise<Page>
  close(): Promise<void>
}>

export type Traveller = Readonly<{
  page: Page
  /** The text of a page. */
  read(path: string): Promise<string>
  /** Opens a page, fills the form that has these fields, and sends it. */
  send(path: string, fields: Fields, button?: string): Promise<string>
}>

/** What is typed or chosen, by the name of the field; a box takes `true`, a list is files. */
export type Fields = Readonly<Record<string, Given>>
type Given = string | boolean | readonly string[]

/** An office on a day with the examples in it, and a browser. */
export async function setOut(
  given: Readonly<{ day: string; campaigns: readonly string[]; scripts: boolean }>,
): Promise<Journey> {
  const world = await testWorld(given.day, given.campaigns)
  const { app, as: desk } = await testOffice(world)
  const server = await anyPort(app)
  const browser = await openBrowser()
  const people = new Map<string, Promise<Traveller>>()
  const arrive = async (account: string): Promise<Traveller> => {
    const context = await contextOf(browser, server.port, given.scripts)
    return traveller(await enter(context, account))
  }
  const as = (account: string): Promise<Traveller> => {
    const known = people.get(account) ?? arrive(account)
    people.set(account, known)
    return known
  }
  const close = async (): Promise<void> => {
    await browser.close()
    await server.close()
  }
  let known: Promise<Page> | undefined
  const stranger = (): Promise<Page> => {
    known ??= contextOf(browser, server.port, given.scripts).then((context) => context.newPage())
    return known
  }
  const on = (day: string): void => {
    world.day = civil(day)
  }
  return { world, on, as, desk, stranger, close }
}

async function contextOf(
  browser: Browser,
  port: number,
  javaScriptEnabled: boolean,
): Promise<BrowserContext> {
  const baseURL = `http://127.0.0.1:${port}`
  const context = await browser.newContext({ baseURL, javaScriptEnabled })
  context.setDefaultTimeout(PATIENCE)
  return context
}

function traveller(page: Page): Traveller {
  const read = async (path: string): Promise<string> => {
    await page.goto(path)
    return textIn(page.locator('main'))
  }
  const send = async (path: string, fields: Fields, button = ''): Promise<string> => {
    await page.goto(path)
    const form = formWith(page, fields, button)
    assert.ok(await form.count(), `${path} has no such form: ${await textIn(page.locator('main'))}`)
    const folded = form.locator('xpath=ancestor::details[not(@open)]')
    if (await folded.count()) await folded.locator('summary').first().click()
    for (const [name, value] of Object.entries(fields)) await fillIn(form, name, value)
    await form
      .locator('button[type=submit], button:not([type])', { hasText: button })
      .last()
      .click()
    const said = page.locator('.notice.good, #loi').first()
    await said.waitFor()
    const text = await textIn(said)
    assert.equal(await page.locator('#loi').count(), 0, `${path}: ${text}`)
    return text
  }
  return { page, read, send }
}

/** What a person reads there: what is hidden does not count. */
async function textIn(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join('\n')
}

/** The form that holds every field named, and the button when one is asked for. */
function formWith(page: Page, fields: Fields, button: string): Locator {
  const held = Object.keys(fields).reduce(
    (forms, name) => forms.filter({ has: page.locator(`[name="${name}"]`) }),
    page.locator('main form'),
  )
  return held.filter({ has: page.locator('button', { hasText: button }) }).first()
}

async function fillIn(form: Locator, name: string, value: Given): Promise<void> {
  const field = form.locator(`[name="${name}"]`)
  const kind = await field.first().evaluate((it) => it.getAttribute('type') ?? it.tagName)
  if (typeof value === 'boolean') return field.first().setChecked(value)
  if (typeof value !== 'string') return field.setInputFiles([...value])
  if (kind === 'radio') return form.locator(`[name="${name}"][value="${value}"]`).check()
  if (kind === 'SELECT' && (await field.first().isHidden())) return choose(field.first(), value)
  if (kind === 'SELECT') await field.selectOption(value)
  else await field.fill(value)
}

/** Finds the choice by typing into the box that scripts put in place of a long list. */
async function choose(list: Locator, value: string): Promise<void> {
  const label = (await list.locator(`option[value="${value}"]`).textContent()) ?? ''
  const box = list.locator('xpath=following-sibling::div[contains(@class, "combo")][1]')
  await box.locator('input').fill(label.trim())
  await box.locator('li', { hasText: label.trim() }).first().click()
}
