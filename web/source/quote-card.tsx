import * as Tooltip from '@radix-ui/react-tooltip'
import { type ReactElement, useState } from 'react'
import { useText } from '../text/use-text.ts'
import { cutAtWord } from './cut-at-word.ts'
import { whereWords } from './place-words.ts'
import type { SourceRef } from './source-context.ts'
import { useShortName } from './use-reports.ts'

/** Milliseconds of pointing before the card comes: long enough not to flicker when the pointer only passes. */
const DELAY = 160
/** Characters of a quote that are read at a glance. */
const LONGEST = 420

interface QuoteCardProps {
  readonly of: SourceRef
  /** The source stands open beside it: the card would say the same again. */
  readonly isShown: boolean
  readonly children: ReactElement
}

/** Shows on pointing or focus what a mark or a line of sources quotes, without opening anything. */
export function QuoteCard({ of, isShown, children }: QuoteCardProps) {
  const text = useText()
  const [wanted, setWanted] = useState(false)
  const nameOf = useShortName()
  const quote = of.quote || of.text || ''
  return (
    <Tooltip.Provider delayDuration={DELAY} skipDelayDuration={0}>
      <Tooltip.Root open={wanted && !isShown} onOpenChange={setWanted}>
        <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content className="quote-card" sideOffset={6} collisionPadding={12}>
            <span className="quote-card-name">{nameOf(of)}</span>
            <span className="quote-card-where">{whereWords(of, text)}</span>
            {quote !== '' && (
              <span className="quote-card-words">
                <mark className="quote">{cutAtWord(quote, LONGEST)}</mark>
              </span>
            )}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  )
}
