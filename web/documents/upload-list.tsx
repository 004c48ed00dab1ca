import { failureWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useText } from '../text/use-text.ts'
import { useUploads } from './upload-context.ts'
import { isOver, type Upload } from './upload-store.ts'

/** The files being added: how far each is, what went wrong and how to try again. */
export function UploadList() {
  const text = useText()
  const [uploads, store] = useUploads()
  if (uploads.length === 0) return null
  return (
    <section className="uploads" aria-labelledby="uploads-title">
      <header className="uploads-head">
        <h2 id="uploads-title">
          {text.documents.working}{' '}
          <span className="hint" role="status">
            {text.documents.progress(uploads.filter(isOver).length, uploads.length)}
          </span>
        </h2>
        {uploads.some(({ job }) => job?.state === 'done' || job?.state === 'cancelled') && (
          <button type="button" className="button button-quiet" onClick={store.dismissDone}>
            {text.documents.dismissDone}
          </button>
        )}
      </header>
      {uploads.some((upload) => !isOver(upload)) && (
        <progress
          aria-label={text.documents.working}
          max={uploads.length}
          value={uploads.filter(isOver).length}
        />
      )}
      <ul>
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
      </ul>
    </section>
  )
}

function UploadRow({ upload }: { readonly upload: Upload }) {
  const text = useText()
  const [, store] = useUploads()
  const { job } = upload
  const error = upload.error ?? job?.error ?? null
  const done = job?.state === 'done'
  const rereads = upload.documentId !== undefined
  const step =
    job === null && !rereads
      ? text.documents.uploading
      : job === null || job.state === 'queued'
        ? job?.waits === undefined
          ? text.documents.steps.queued
          : failureWords(job.waits, text)
        : (text.documents.steps[job.step] ?? job.step)
  return (
    <li className={`upload${error === null ? '' : ' upload-failed'}`}>
      <span className="upload-state" aria-hidden="true">
        {done ? (
          <Icon name="check" />
        ) : error !== null ? (
          <Icon name="warning" />
        ) : job?.state === 'cancelled' ? (
          <Icon name="stop" />
        ) : (
          <span className="working-dots" />
        )}
      </span>
      <div className="upload-words">
        <p className="upload-file">{rereads ? `${text.documents.reread}: ${upload.file}` : upload.file}</p>
        {error !== null ? (
          <p className="upload-error" role="alert">
            {rereads ? text.documents.rereadFailed : text.documents.failed}: {failureWords(error, text)}
          </p>
        ) : done ? (
          <p className="hint" role="status">
            {rereads ? text.documents.rereadDone : text.documents.states[job.result?.state ?? 'added']}
            {job.result !== undefined && ` · ${text.report.passages(job.result.passages)}`}
          </p>
        ) : job?.state === 'cancelled' ? (
          <p className="hint">{text.documents.cancelled}</p>
        ) : (
          <>
            <p className="hint">
              {step}
              {job !== null &&
                job.total > 1 &&
                ` · ${job.step === 'read' ? text.documents.pageOf(Math.min(job.done + 1, job.total), job.total) : `${job.done}/${job.total}`}`}
            </p>
            <progress
              aria-label={upload.file}
              max={job === null || job.total === 0 ? undefined : job.total}
              value={job === null || job.total === 0 ? undefined : job.done}
            />
          </>
        )}
      </div>
      {error !== null && (
        <button type="button" className="button" onClick={() => void store.retry(upload.key)}>
          {text.app.retry}
        </button>
      )}
      <IconButton
        icon="close"
        label={`${isOver(upload) ? text.documents.dismiss : text.documents.cancel} ${upload.file}`}
        onClick={() => void store.dismiss(upload.key)}
      />
    </li>
  )
}
