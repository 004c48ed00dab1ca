import { useState } from 'react'

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A choice of the user that outlives the page; where the browser keeps nothing it lasts as long as the page. */
export function useStored<T extends string>(
  key: string,
  choices: readonly T[],
  first: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => choices.find((choice) => choice === read(key)) ?? first)
  const store = (next: T): void => {
    setValue(next)
    try {
      localStorage.setItem(key, next)
    } catch {
      // Kept for this page only.
    }
  }
  return [value, store]
}
