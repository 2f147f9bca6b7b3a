/** Dossiers from other offices taken in, for whoever does it at the machine. */
export { isMeantFor } from './aim.ts'
export { type Into, intoCampaignOf } from './aims-into.ts'
export { receivedBy } from './received.store.ts'
export { type KeyState, keyState } from './sender-key.ts'
export { type NotTaken, takeIn } from './take-in.store.ts'
export { type WaitingFault, withParcel } from './waiting.ts'
