/** Work that a file from outside may turn against its reader, done where it can harm nothing. */
export { answerOnce } from './answer-once.ts'
export { type Apart, apart, type Unanswered } from './apart.ts'
