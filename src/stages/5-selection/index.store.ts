/** What is kept of councils and their sessions beside the records. */
export * from './council/council.store.ts'
