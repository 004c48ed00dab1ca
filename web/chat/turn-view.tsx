import { failureWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { hrefOf } from '../app/route.ts'
import { TakeButton } from '../drafts/take-button.tsx'
import { takenOf } from '../drafts/taken-of.ts'
import { useText } from '../text/use-text.ts'
import { AnswerCard } from './answer-card.tsx'
import { answerFace } from './answer-face.ts'
import { AnswerText } from './answer-text.tsx'
import { answerOf, type ChatTurn, isWorking, shownAnswerOf } from './chat-turn.ts'
import { Choices } from './choices.tsx'
import { copiedAnswer } from './copied-answer.ts'
import { CopyButton } from './copy-button.tsx'
import { RateAnswer } from './rate-answer.tsx'
import { RefusedAnswer } from './refused-answer.tsx'
import { SourceList } from './source-list.tsx'
import { Suggestions } from './suggestions.tsx'
import { UnderstoodLine } from './understood-line.tsx'

interface TurnViewProps {
  readonly turn: ChatTurn
  /** Set on the last turn: asks its question again. */
  readonly onRetry: (() => void) | null
  readonly onAsk: (question: string, asTyped?: boolean) => void
  readonly onDraft: (turn: ChatTurn) => void
  /** Puts the question into the box again. */
  readonly onEdit: (question: string) => void
}

/** A question with its answer, its sources, and what can be done with them. */
export function TurnView({ turn, onRetry, onAsk, onDraft, onEdit }: TurnViewProps) {
  const text = useText()
  const markdown = answerOf(turn)
  const refused = turn.status === 'not_found'
  const working = isWorking(turn)
  return (
    <article className="turn" aria-busy={working}>
      <h2 className="question">
        <span className="visually-hidden">{text.chat.you}: </span>
        {turn.question}
        {!working && (
          <IconButton
            icon="edit"
            className="edit-question"
            label={text.chat.edit(turn.question)}
            title={text.chat.editTitle}
            onClick={() => onEdit(turn.question)}
          />
        )}
      </h2>
      <UnderstoodLine turn={turn} onAsk={onAsk} />
      <div className={refused ? 'answer answer-refused' : 'answer'}>
        {(markdown !== '' || refused) && (
          <AnswerCard face={answerFace(turn)}>
            <div aria-live="polite">
              {refused ? (
                <RefusedAnswer
                  markdown={markdown}
                  refs={turn.citations}
                  passages={turn.passages}
                  question={turn.question}
                />
              ) : (
                <AnswerText markdown={shownAnswerOf(turn)} refs={turn.citations} question={turn.question} />
              )}
            </div>
          </AnswerCard>
        )}
        {working && (
          <p className="working" role="status">
            <span className="working-dots" aria-hidden="true" />
            {turn.state === 'waiting' ? text.chat.searching : text.chat.writing}
          </p>
        )}
        <Choices title={text.chat.choose} of={turn.choices} name={text.chat.choice} onAsk={onAsk} />
        {turn.state === 'stopped' && <p className="hint">{text.chat.stopped}</p>}
        {turn.error !== null && (
          <div className="failure" role="alert">
            <Icon name="warning" />
            <p>
              <strong>{text.chat.failed}.</strong> {failureWords(turn.error, text)}
            </p>
            {turn.error.code === 'unknown_conversation' && (
              <a className="button" href={hrefOf({ view: 'ask', conversationId: null })}>
                {text.chat.newChat}
              </a>
            )}
          </div>
        )}
        {turn.unsaved !== null && (
          <p className="hint" role="status">
            {text.chat.unsaved} {failureWords(turn.unsaved, text)}
          </p>
        )}
        {!refused && <SourceList refs={turn.citations} title={text.chat.sources} />}
        {turn.state === 'done' &&
          turn.status === 'answered' &&
          turn.citations.length > 0 &&
          onRetry !== null && <Suggestions question={turn.resolvedQuestion ?? turn.question} onAsk={onAsk} />}
        {!working && (
          <div className="turn-actions">
            {markdown !== '' && !refused && (
              <CopyButton content={copiedAnswer(markdown, turn.citations, text)} label={text.chat.copy} />
            )}
            {markdown !== '' && !refused && turn.citations.length > 0 && (
              <TakeButton taken={takenOf(turn.question, markdown, turn.citations)} />
            )}
            {isDrafted(turn) && (
              <button type="button" className="button button-quiet" onClick={() => onDraft(turn)}>
                <Icon name="drafts" />
                {text.drafts.fromAnswer}
              </button>
            )}
            {turn.state === 'done' && <RateAnswer turn={turn} />}
            {onRetry !== null && (turn.state === 'failed' || turn.state === 'stopped') && (
              <button type="button" className="button" onClick={onRetry}>
                {text.app.retry}
              </button>
            )}
          </div>
        )}
        {turn.state === 'done' && (
          <p className="visually-hidden" role="status">
            {refused ? text.chat.notFound : text.chat.answered(turn.citations.length)}
          </p>
        )}
      </div>
    </article>
  )
}

/** A summary or a table that was made in the talk: a draft of the same may be longer, edited and printed. */
function isDrafted({ understood, status }: ChatTurn): boolean {
  return understood?.sought.value === 'summary' && status === 'answered'
}
