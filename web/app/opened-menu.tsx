import * as DropdownMenu from '@radix-ui/react-dropdown-menu'
import { Icon } from './icon.tsx'
import type { MenuProps } from './menu-item.ts'

/** The menu of a button that was pressed for the first time: it stands open. */
export function OpenedMenu({ label, items }: MenuProps) {
  return (
    // Not modal: keeping the rest of the page still would write styles that the content policy forbids.
    <DropdownMenu.Root modal={false} defaultOpen>
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
