import { Icon, type IconName } from '../app/icon.tsx'

/** One thing that can be done to a part of a draft. */
export interface PartTool {
  readonly name: string
  readonly icon?: IconName
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly onUse: () => void
}

/** What can be done to the part that has the caret: reached with Tab from its words. */
export function PartTools({ label, tools }: { readonly label: string; readonly tools: readonly PartTool[] }) {
  return (
    <div className="part-tools" role="toolbar" aria-label={label} contentEditable={false}>
      {tools.map(({ name, icon, pressed, expanded, onUse }) => (
        <button
          key={name}
          type="button"
          className="button button-quiet"
          aria-pressed={pressed}
          aria-expanded={expanded}
          // The words keep the caret until the tool is used.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onUse}
        >
          {icon !== undefined && <Icon name={icon} />}
          {name}
        </button>
      ))}
    </div>
  )
}
