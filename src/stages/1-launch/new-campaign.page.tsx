/** The form of a new campaign: its name, who runs it, and what it starts from. */
import {
  type Attempt,
  Button,
  Choices,
  Field,
  Form,
  idOf,
  type Option,
  Select,
  useWords,
} from '#design'
import { newWords } from './new-campaign.words.ts'

type Props = Readonly<{
  hosts: readonly Option[]
  campaigns: readonly Option[]
  attempt: Attempt
}>

export function NewCampaignPage({ hosts, campaigns, attempt }: Props) {
  const w = useWords(newWords)
  const sources: readonly Option[] = [
    { value: 'template', label: w.template },
    { value: 'copy', label: w.copy },
    { value: 'files', label: w.files },
  ]
  const only = hosts.length === 1 ? hosts[0]?.value : undefined
  return (
    <>
      <p>
        {w.lead} <a href="/nhap-ke-hoach">{w.fromFile}</a>
      </p>
      <Form files>
        <Field name="title" label={w.name} hint={w.nameHint} attempt={attempt} />
        <Field name="id" label={w.id} hint={w.idHint} attempt={attempt} optional />
        <Select name="host" label={w.host} options={hosts} value={only} attempt={attempt} />
        <Choices
          name="source"
          label={w.source}
          options={sources}
          value="template"
          attempt={attempt}
        />
        <Select
          name="from"
          label={w.from}
          hint={w.fromHint}
          options={campaigns}
          attempt={attempt}
        />
        <Files attempt={attempt} />
        <Button>{w.make}</Button>
      </Form>
    </>
  )
}

function Files({ attempt }: Pick<Props, 'attempt'>) {
  const w = useWords(newWords)
  const wrong = attempt.problems.find(({ field }) => field === 'files')?.message
  return (
    <>
      <div class={wrong ? 'field field-wrong' : 'field'}>
        <label for={idOf('files')}>{w.upload}</label>
        <p class="hint">{w.uploadHint}</p>
        {wrong && <p class="wrong">{wrong}</p>}
        <input type="file" id={idOf('files')} name="files" multiple accept=".yaml,.yml" />
      </div>
      <div class="file">
        <Field name="pasted" label={w.paste} kind="area" attempt={attempt} optional />
      </div>
    </>
  )
}
