import { lazy, Suspense, useState } from 'react'
import { IconButton } from './icon-button.tsx'
import type { MenuProps } from './menu-item.ts'

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
