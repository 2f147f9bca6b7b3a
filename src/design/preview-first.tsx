/** The end of a form whose effect is shown before it is recorded (xem trước rồi mới ghi). */
import { Button } from './button.tsx'

type Props = Readonly<{ preview: string; save: string; isPreviewed: boolean }>

export function PreviewFirst({ preview, save, isPreviewed }: Props) {
  return (
    <div class="actions">
      <Button second name="does" value="preview">
        {preview}
      </Button>
      {isPreviewed && (
        <Button name="does" value="save">
          {save}
        </Button>
      )}
    </div>
  )
}
