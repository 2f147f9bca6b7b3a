/** Evidence files: looked at, kept by content hash, handed out as they came. */
export { gathered } from './gathered.ts'
export { type Received, receive } from './receive.ts'
export { type FileType, MIME, sniff, type Unfit } from './sniff.ts'
export { type FileRefusal, type FileStore, fileStore, type KeptFile, MOST_BYTES } from './store.ts'
export { type UnzipLimits, type UnzipRefusal, unzip } from './unzip.ts'
export { type Streamed, zippedFrom } from './zip-stream.ts'
export { type Packed, zipped } from './zip-write.ts'
