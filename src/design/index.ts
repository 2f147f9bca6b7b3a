/** The one design of the product: words, the page's frame, forms, tables, badges, charts. */

export { type Attempt, NOTHING_TYPED } from './asked.ts'
export { type Asset, assets } from './assets.ts'
export { Badge, Deadline, Notice, type Tone, Verdict, type VerdictName } from './badge.tsx'
export { BarChart, type BarRow, Gauge } from './bar-chart.tsx'
export { Button, CopyButton, EnterButton, LinkButton } from './button.tsx'
export type { ChartHead, Mark } from './chart-frame.tsx'
export { Choices } from './choices.tsx'
export { type Basis, Because, Explain, Progress } from './explain.tsx'
export { Field, type Option, Select } from './field.tsx'
export { idOf } from './field-id.ts'
export { FilterForm, Form, Problems } from './form.tsx'
export { HistoryLink } from './history-link.tsx'
export { Icon } from './icon.tsx'
export {
  Card,
  Cards,
  Compare,
  Facts,
  type Group,
  More,
  Reasons,
  Steps,
  type Tab,
  Tabs,
  type Task,
  TaskList,
} from './layout.tsx'
export { refusedPage } from './named-problems.tsx'
export { openFolds } from './open-folds.ts'
export { type Crumb, Page, type PageProps } from './page.tsx'
export { Pager } from './pager.tsx'
export { type Pair, PairedBars } from './paired-bars.tsx'
export { PaperLinks, type PaperPlace } from './paper-links.tsx'
export { PreviewFirst } from './preview-first.tsx'
export { ProxyDate, ProxyEntry, ProxyMark, ProxyNotice, ProxySaid } from './proxy-entry.tsx'
export { render, renderPart } from './render.ts'
export { StackedBar, type Whole } from './stacked-bar.tsx'
export { type Column, DataTable, Empty, ListAway, ROLES } from './table.tsx'
export { type DrawnTable, numberAsked, type Plain, type Tables } from './tables.ts'
export { type Moment, Timeline } from './timeline.tsx'
export { type Catalogue, catalogue, type Lang, Language, useWords } from './words.ts'
