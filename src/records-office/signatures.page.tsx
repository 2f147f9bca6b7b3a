/** The digital signatures of the files of an issued paper, each in words; or that there is none. */
import { Facts, More, Notice, type Tone, useWords } from '#design'
import { type CheckedSignature, isUntouched, stateOf } from '#platform/signature'
import type { ScanSignatures } from './scan-signatures.ts'
import { signatureFacts } from './signature-facts.ts'
import { signatureWords } from './signatures.words.ts'

export function Signatures({ scans }: Readonly<{ scans: readonly ScanSignatures[] }>) {
  const w = useWords(signatureWords)
  if (scans.length === 0) return null
  return (
    <>
      <h2>{w.signatures}</h2>
      {scans.map((scan) => (
        <OfFile {...scan} />
      ))}
    </>
  )
}

function OfFile({ name, found }: ScanSignatures) {
  const w = useWords(signatureWords)
  if (found === 'picture') return <p>{w.picture(name)}</p>
  if (typeof found === 'string')
    return (
      <Notice tone="open">
        {name}: {w[found]}
      </Notice>
    )
  if (found.length === 0) return <p>{w.scan(name)}</p>
  return (
    <>
      <h3>{w.inFile(name)}</h3>
      {found.map((one) => (
        <One signature={one} />
      ))}
    </>
  )
}

/** What matters first is said at once; the certificate's particulars can be opened. */
function One({ signature }: Readonly<{ signature: CheckedSignature }>) {
  const w = useWords(signatureWords)
  const facts = signatureFacts(signature, w)
  const first: readonly string[] = [w.holder, w.claimed, w.changed, w.trust, w.warning]
  const shown = facts.filter(([name]) => first.includes(name))
  const rest = facts.filter(([name]) => name !== w.state && !first.includes(name))
  return (
    <>
      <Notice tone={toneOf(signature)}>{w[stateOf(signature)]}</Notice>
      <Facts facts={shown} />
      <More summary={w.more}>
        <Facts facts={rest} />
      </More>
    </>
  )
}

/** Good only when the bytes are untouched and somebody vouches for the signer. */
function toneOf(signature: CheckedSignature): Tone {
  const state = stateOf(signature)
  if (state === 'altered' || state === 'changed-after') return 'bad'
  if (!isUntouched(state) || signature.isWeak) return 'open'
  return signature.trust.trust === 'established' ? 'good' : 'quiet'
}
