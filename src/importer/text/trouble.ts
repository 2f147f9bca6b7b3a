/** Why a file was not read (lý do không đọc được tệp), as facts; draft.vi.ts words them. */
export type FileTrouble =
  | 'empty'
  | 'unknown-type'
  | 'broken'
  | 'bomb'
  | 'no-text'
  | 'too-long'
  | 'busy'
  | 'needs-libreoffice'
