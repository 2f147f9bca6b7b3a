/** What a paper is, before it is set: its tree, its form, its fixed phrases. */
export * from './columns.ts'
export * from './contents.ts'
export * from './form.ts'
export * from './official.vi.ts'
export * from './paper.ts'
export * from './signer.vi.ts'
export * from './words.ts'
