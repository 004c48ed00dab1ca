import type { IconName } from './icon.tsx'

/** One thing that a menu lets do. */
interface MenuItem {
  readonly name: string
  readonly icon: IconName
  readonly onChoose: () => void
  readonly isDanger?: boolean
}

export interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
}
