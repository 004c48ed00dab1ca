import { lazy, Suspense, useState } from 'react'
import type { IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'

export interface MenuItem {
  readonly name: string
  readonly icon: IconName
  readonly onChoose: () => void
  readonly isDanger?: boolean
}

export interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
}

/** Fetched when a menu is first opened. */
const OpenedMenu = lazy(async () => ({ default: (await import('./opened-menu.tsx')).OpenedMenu }))

/** A button of three dots with what can be done: by mouse, and by Enter, arrows and first letters. */
export function Menu({ label, items }: MenuProps) {
  const [isOpened, setOpened] = useState(false)
  const button = (
    <IconButton
      icon="more"
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(true)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') setOpened(true)
      }}
    />
  )
  if (!isOpened) return button
  return (
    <Suspense fallback={button}>
      <OpenedMenu label={label} items={items} />
    </Suspense>
  )
}
