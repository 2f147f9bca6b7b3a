/** The digital signatures of the files of an issued paper, each in words; or that there is none. */
import { Facts, More, Notice, type Tone, useWords } from '#design'
import { fold } from '#kernel'
import { type CheckedSignature, isUntouched, stateOf } from '#platform/signature'
import type { ScanSignatures } from './scan-signatures.ts'
import { signatureFacts } from './signature-facts.ts'
import { signatureWords } from './signatures.words.ts'

type Props = Readonly<{
  scans: readonly ScanSignatures[]
  /** The signer as entered in the book. */
  signer: string | undefined
}>

export function Signatures({ scans, signer = '' }: Props) {
  const w = useWords(signatureWords)
  if (scans.length === 0) return null
  return (
    <>
      <h2>{w.signatures}</h2>
      {scans.map((scan) => (
        <OfFile {...scan} />
      ))}
      {isByOthers(scans, signer) && <Notice tone="open">{w.otherSigner(signer)}</Notice>}
    </>
  )
}

/** There are signatures of persons or bodies, and none bears the name in the book. */
function isByOthers(scans: readonly ScanSignatures[], signer: string): boolean {
  const all = scans.flatMap(({ found }) => (typeof found === 'string' ? [] : found))
  const names = all.flatMap(({ holder }) => (holder ? fold(holder.name) : []))
  return names.length > 0 && !names.includes(fold(signer))
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
      {found.map((one, at) => (
        <One signature={one} at={at + 1} />
      ))}
    </>
  )
}

/** What matters first is said at once; the certificate's particulars can be opened. */
function One({ signature, at }: Readonly<{ signature: CheckedSignature; at: number }>) {
  const w = useWords(signatureWords)
  const facts = signatureFacts(signature, w)
  const first: readonly string[] = [w.holder, w.claimed, w.changed, w.trust, w.warning]
  const shown = facts.filter(([name]) => first.includes(name))
  const rest = facts.filter(([name]) => name !== w.state && !first.includes(name))
  return (
    <>
      <Notice tone={toneOf(signature)}>
        {w.number(at)}. {w[stateOf(signature)]}
      </Notice>
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
