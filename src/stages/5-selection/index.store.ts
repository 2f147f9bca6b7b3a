/** The tables of councils and their meetings, which lie beside the records. */
export { AGENDA, ATTENDANCES, RULES_TABLE, SEATS_TABLE, SITTINGS } from './council.store.ts'
