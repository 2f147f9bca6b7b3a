/** The exchange packet of QCVN 102:2016 (edXML): written, read, and what is not known of it. */
export {
  type Certainty,
  DOCUMENT_TYPES,
  EDXML,
  LETTER_OF_SUBMISSION,
  UNREAD,
} from './codes.ts'
export { documentId, Packet } from './packet.ts'
export { LARGEST_PACKET, type ReadPacket, readPacket } from './read.ts'
export { packetPieces } from './write.ts'
