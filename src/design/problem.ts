/** What is wrong with what somebody typed (lỗi ở một ô): the field, and how to say it. */

/** What a field wants, and what stands in it; `listed`: one of a list. */
export type Fault = Readonly<{
  wants: 'text' | 'id' | 'day' | 'number' | 'whole' | 'yes' | 'listed'
  written: string
}>

/** With a `fault` the page says in its own words what is wrong; else the message stands. */
export type Problem = Readonly<{
  field: string
  message: string
  fault?: Fault | undefined
  /** Of the field's control, where the page knows it. */
  id?: string | undefined
}>
