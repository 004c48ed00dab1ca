import { useEffect, useState } from 'react'
import { type CopiedText, copyText } from '../app/clipboard.ts'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'

/** Copies a text and says so for two seconds. */
export function CopyButton({ content, label }: { readonly content: CopiedText; readonly label: string }) {
  const text = useText()
  const [result, setResult] = useState<boolean | null>(null)
  useEffect(() => {
    if (result === null) return
    const timer = setTimeout(() => setResult(null), 2000)
    return () => clearTimeout(timer)
  }, [result])
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => {
        void copyText(content).then(setResult)
      }}
    >
      <Icon name={result === true ? 'check' : 'copy'} />
      <span aria-live="polite">
        {result === null ? label : result ? text.chat.copied : text.chat.copyFailed}
      </span>
    </button>
  )
}
