/** The verbs of the command line, in the order in which a campaign meets them. */
import { auditVerb } from './audit.ts'
import { backupVerb, restoreVerb } from './backup.ts'
import { certificatesVerb } from './certificates.ts'
import { checkVerb } from './check.ts'
import { certificateCodeVerb } from './check-code.ts'
import { checkSignatureVerb } from './check-signature.ts'
import { dossierVerb } from './dossier.ts'
import { draftVerb } from './draft.ts'
import { edxmlVerb } from './edxml.ts'
import { edxmlReadVerb } from './edxml-read.ts'
import { exportVerb, loadVerb } from './exchange.ts'
import { explainVerb } from './explain.ts'
import { newVerb } from './new.ts'
import { papersVerb } from './papers.ts'
import { receiveVerb } from './receive.ts'
import { runVerb } from './run.ts'
import { schemaVerb } from './schema.ts'
import { signVerb } from './sign.ts'
import { simulateVerb } from './simulate.ts'
import type { Verb } from './verb.ts'
import { verifyVerb } from './verify.ts'

export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['new', newVerb],
  ['draft', draftVerb],
  ['check', checkVerb],
  ['run', runVerb],
  ['explain', explainVerb],
  ['simulate', simulateVerb],
  ['certificates', certificatesVerb],
  ['papers', papersVerb],
  ['dossier', dossierVerb],
  ['receive', receiveVerb],
  ['sign', signVerb],
  ['check-signature', checkSignatureVerb],
  ['edxml', edxmlVerb],
  ['edxml-read', edxmlReadVerb],
  ['verify', verifyVerb],
  ['schema', schemaVerb],
  ['load', loadVerb],
  ['export', exportVerb],
  ['backup', backupVerb],
  ['restore', restoreVerb],
  ['audit', auditVerb],
  ['certificate-code', certificateCodeVerb],
])
