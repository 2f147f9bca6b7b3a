/** Records (số liệu, ghi nhận): the rows of what happened. */
export * from './rows.ts'
