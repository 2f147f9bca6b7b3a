/** The world outside the pure parts: campaign files in, output out, problems in Vietnamese. */
export {
  type CampaignFiles,
  type CampaignSchemas,
  parseCampaign,
  readCampaign,
} from './campaign-folder.ts'
export { CSV_LIMITS, type CsvTable, readTable } from './csv-file.ts'
export { writeTable } from './csv-write.ts'
export { hashLines, hashList, readHashList, sha256, sha256Of } from './hash.ts'
export { type IssueFrom, type Origin, problemsFrom, problemsIn, READING } from './issue.ts'
export { wordIssue } from './issue.vi.ts'
export {
  type Path,
  type Place,
  type PlaceOf,
  type Problem,
  problem,
  type Said,
  type Severity,
} from './problem.ts'
export { quoted, wordFound } from './problem.vi.ts'
export { errorCode, type FileBytes, type Limits, readBytes, readText } from './text-file.ts'
export { MARK, type OutputFile, writeBeside } from './write-beside.ts'
export { editYaml, type YamlEdit } from './yaml-edit.ts'
export { readYaml, YAML_LIMITS, type YamlFile } from './yaml-file.ts'
export { plainScalar } from './yaml-value.ts'
