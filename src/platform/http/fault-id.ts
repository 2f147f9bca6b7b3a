/** The id that brings a fault's page and its line of the log together. */
import { randomUUID } from 'node:crypto'

export function faultId(): string {
  return randomUUID().slice(0, 8)
}
