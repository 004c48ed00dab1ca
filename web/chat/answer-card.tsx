import type { ReactNode } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { type AnswerFace, faceIcons } from './answer-face.ts'

interface AnswerCardProps {
  /** Null while the answer is on its way. */
  readonly face: AnswerFace | null
  readonly children: ReactNode
}

/** What was answered, as the most marked thing of a turn, with the face that its state has. */
export function AnswerCard({ face, children }: AnswerCardProps) {
  const text = useText()
  return (
    <div className={`answer-card${face === null ? '' : ` face-${face}`}`}>
      {face !== null && face !== 'talk' && (
        <p className="face-words">
          <Icon name={faceIcons[face]} />
          {text.chat.faces[face]}
        </p>
      )}
      {children}
    </div>
  )
}
