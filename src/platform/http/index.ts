/** What the web asks of every answer: forms read, cookies, headers, compression, the server. */
export { readForm } from './bounded-form.ts'
export { compressed, encodingFor } from './compress.ts'
export { readCookie, setCookie } from './cookie.ts'
export { faultId } from './fault-id.ts'
export { composed, type FormProblem, parseTyped, readTyped, type Typed } from './form.ts'
export { guarded, isForeign } from './headers.ts'
export { type Answer, type Listening, type ListenRefusal, listen } from './listen.ts'
export { readUpload, readUploads, type Uploaded } from './upload.ts'
