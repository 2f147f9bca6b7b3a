/** A kind of paper: its code name, what officials call it, and how its papers are made. */
import type { Paper } from '#papers/model'
import type { Material } from './material.ts'

export type Maker = Readonly<{
  kind: string
  name: string
  /** Every paper of the kind that the material has ground for; none is no fault. */
  make(material: Material): readonly Paper[]
}>
