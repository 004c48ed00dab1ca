import { useText } from '../text/use-text.ts'

interface NewNameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

/** The name of a set that is to be made. */
export function NewNameField({ name, onName }: NewNameFieldProps) {
  const text = useText()
  return (
    <label className="field">
      <span>{text.collections.newName}</span>
      <input
        value={name}
        maxLength={200}
        placeholder={text.collections.newPlaceholder}
        onChange={(event) => onName(event.target.value)}
      />
    </label>
  )
}
