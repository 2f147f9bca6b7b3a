/** Own templates of an office: Word files with tags, filled from the tree of our own papers. */
export { filled, type Lacks, lacksOf } from './fill.ts'
export { TAGS, type Tag } from './tags.vi.ts'
export { readTemplate, type TagProblem, type Template, type TemplateRefusal } from './template.ts'
export type { TemplateFault } from './unpack.ts'
export { wordLacks, wordTemplateRefusal } from './words.vi.ts'
