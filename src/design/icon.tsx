/** Signs beside words (biểu tượng), so that colour is never alone; hidden from readers. */

const SHAPES = {
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M4.8 5.2a3.2 3.2 0 1 1 4.5 2.9c-.9.4-1.3 1-1.3 2M8 13v.4',
  dash: 'M3.5 8h9',
  clock: 'M8 3v5l3 2M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8',
  warning: 'M8 2.2L14.6 13.6H1.4ZM8 6.2v3.6M8 11.4v.4',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.2v4M8 4.6v.4',
  bell: 'M4 11V7.5a4 4 0 0 1 8 0V11l1 1H3zM7 13.7h2',
  search: 'M7 2.4a4.6 4.6 0 1 1 0 9.2A4.6 4.6 0 0 1 7 2.4M10.4 10.4L14 14',
  lock: 'M4.5 7.5h7v5.5h-7zM5.8 7.5V5.3a2.2 2.2 0 0 1 4.4 0v2.2',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name }: Readonly<{ name: IconName }>) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} fill="none" stroke="currentColor" stroke-width="1.9" />
    </svg>
  )
}
