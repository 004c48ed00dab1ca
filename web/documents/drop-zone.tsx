import { useEffect, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { goTo } from '../app/route.ts'
import { useText } from '../text/use-text.ts'
import { droppedFiles } from './dropped-files.ts'
import { useUploads } from './upload-context.ts'

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Takes files dropped anywhere on the page and goes to the documents, where their progress is seen. */
export function DropZone() {
  const text = useText()
  const [, uploads] = useUploads()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length === 0) return
        uploads.add(files)
        goTo({ view: 'documents' })
      })
    }
    addEventListener('dragover', onOver)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop)
    }
  }, [uploads])
  if (!over) return null
  return (
    <div className="drop-zone">
      <div>
        <Icon name="upload" />
        <p>{text.documents.dropHere}</p>
      </div>
    </div>
  )
}
