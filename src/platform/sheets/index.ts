/** Spreadsheets (bảng tính XLSX): lists taken away, and tables that offices send. */
export { MIME_XLSX, readSheets, type Sheet, type SheetRefusal } from './read.ts'
export { type SheetTable, type SheetValue, writeSheets } from './write.ts'
