import type { ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'children' | 'aria-label'> {
  readonly icon: IconName
  /** What it does, in words; for those who do not see the drawing. */
  readonly label: string
}

/** A button that is a drawing alone. */
export function IconButton({ icon, label, className, ...more }: IconButtonProps) {
  const classes = className === undefined ? 'icon-button' : `icon-button ${className}`
  return (
    <button type="button" className={classes} aria-label={label} {...more}>
      <Icon name={icon} />
    </button>
  )
}
