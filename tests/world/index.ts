/** What tests of the whole stand on: real databases, offices, people, browsers. */
export { CERTIFICATE_PASSWORD, type TestCertificates, testCertificates } from './certificates.ts'
export { freshDatabase, testServer, within } from './database.ts'
export { actorWith } from './desk.ts'
export { fill, formOf, plain } from './form.ts'
export {
  addPerson,
  PASSWORD,
  type Page,
  type TestOffice,
  testOffice,
  type Visitor,
} from './office.ts'
export { sealAll } from './sealed.ts'
export { type Letter, type MailServer, mailServer } from './smtp.ts'
export { textOfWord, type WordParts, wordFile } from './word-file.ts'
export { type TestWorld, testWorld, worldOver } from './world.ts'
