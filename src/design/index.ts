/** The one design of the product: words, the page's frame, forms, tables, badges, charts. */
export { type Asset, assets } from './assets.ts'
export { Badge, Deadline, Notice, type Tone, Verdict, type VerdictName } from './badge.tsx'
export {
  type Attempt,
  Button,
  Choices,
  Field,
  Form,
  idOf,
  LinkButton,
  type Option,
  Problems,
  Select,
} from './form.tsx'
export { Icon } from './icon.tsx'
export {
  Card,
  Cards,
  Compare,
  Facts,
  More,
  Reasons,
  Steps,
  type Tab,
  Tabs,
  type Task,
  TaskList,
} from './layout.tsx'
export { type Crumb, Page, type PageProps } from './page.tsx'
export { render, renderPart } from './render.ts'
export { type Column, DataTable, Empty } from './table.tsx'
export type { DrawnTable, Plain, Tables } from './tables.ts'
export { type Catalogue, catalogue, type Lang, Language, useWords } from './words.ts'
