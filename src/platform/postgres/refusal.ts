/**
 * Why our PostgreSQL does not run (lý do chưa chạy được cơ sở dữ liệu): each refusal with the facts
 * that an administrator needs to act on it.
 */

/** The programs are not there, or do not run on this machine. */
export type BinariesRefusal =
  | Readonly<{ why: 'no-binaries'; platform: string }>
  | Readonly<{ why: 'broken-binaries'; folder: string; says: string }>

/** The folder of the store cannot be used as it is. */
export type PlaceRefusal =
  | Readonly<{ why: 'no-user' }>
  | Readonly<{ why: 'other-owner'; folder: string; owner: string; we: string }>
  | Readonly<{ why: 'unreachable'; folder: string; we: string }>
  | Readonly<{ why: 'no-folder'; folder: string; code: string }>

/** There is no store, and none could be made. */
export type StoreRefusal =
  | Readonly<{ why: 'other-major'; folder: string; found: string; wanted: string }>
  | Readonly<{ why: 'not-a-store'; folder: string }>
  | Readonly<{ why: 'not-made'; folder: string; says: string }>

/** The server does not answer. */
export type ServerRefusal =
  | Readonly<{ why: 'not-started'; log: string; says: string }>
  | Readonly<{ why: 'in-use'; folder: string }>
  | Readonly<{ why: 'closed'; folder: string; says: string }>

export type PostgresRefusal = BinariesRefusal | PlaceRefusal | StoreRefusal | ServerRefusal
