import * as DropdownMenu from '@radix-ui/react-dropdown-menu'
import { Icon, type IconName } from './icon.tsx'

export interface MenuItem {
  readonly name: string
  readonly icon: IconName
  readonly onChoose: () => void
  readonly isDanger?: boolean
}

/** A button of three dots with what can be done: by mouse, and by Enter, arrows and first letters. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    // Not modal: keeping the rest of the page still would write styles that the content policy forbids.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label={label}>
        <Icon name="more" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
          {items.map(({ name, icon, onChoose, isDanger }) => (
            <DropdownMenu.Item
              key={name}
              className={isDanger === true ? 'menu-item menu-danger' : 'menu-item'}
              onSelect={onChoose}
            >
              <Icon name={icon} />
              {name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
