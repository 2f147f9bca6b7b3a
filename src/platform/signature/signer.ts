/**
 * Who signs a file (người ký số): bytes go in, a signature of PAdES comes out. A certificate file,
 * a device of the Government cipher committee or a remote service stand behind this one door.
 */

/** Signs bytes; what comes back is a detached CMS (DER) over exactly these bytes. */
export type Signer = Readonly<{ sign(bytes: Uint8Array): Promise<Uint8Array> }>

/** What a certificate (chứng thư số) says of itself; nothing of it is trusted by being read. */
export type CertificateFacts = Readonly<{
  /** The common name: a person or a body. */
  name: string
  organisation: string
  issuer: string
  serial: string
  from: Date
  to: Date
}>
