/** One of few, or several of few (lựa chọn), all in view. */
import { Name, type Option, Said, type SelectProps, saidBy, typedIn, wrongWith } from './field.tsx'
import { useSeen } from './named-problems.tsx'
import { useHeard } from './sent-form.ts'

type ChoicesProps = SelectProps & Readonly<{ several?: boolean; chosen?: readonly string[] }>

export function Choices({ several = false, chosen, options, ...given }: ChoicesProps) {
  const props = useHeard(given)
  const { id, name } = props
  useSeen(props, true)
  const picked = several ? (chosen ?? []) : [typedIn(props)]
  return (
    <fieldset class={wrongWith(props) && 'field-wrong'} {...saidBy(props)}>
      <legend>
        <Name {...props} />
      </legend>
      <Said {...props} isChosen />
      {options.map((option, index) => (
        <Choice {...{ id, name, option, index, several, picked }} />
      ))}
    </fieldset>
  )
}

type ChoiceProps = Readonly<{
  id: string
  name: string
  option: Option
  index: number
  several: boolean
  picked: readonly string[]
}>

/** The first choice bears the field's id: the summary of problems leads to it. */
function Choice({ id: first, name, option, index, several, picked }: ChoiceProps) {
  const id = index === 0 ? first : `${first}-${index}`
  const type = several ? 'checkbox' : 'radio'
  const checked = picked.includes(option.value)
  return (
    <div class="choice">
      <input {...{ type, id, name, checked }} value={option.value} />
      <label for={id}>{option.label}</label>
    </div>
  )
}
