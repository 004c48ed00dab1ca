import { useCallback, useRef } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { isLitter } from './dropped-files.ts'
import { useUploads } from './upload-context.ts'

/** Chooses files, or a whole folder, to add. */
export function AddButtons() {
  const text = useText()
  const [, uploads] = useUploads()
  const filesRef = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  // React's types do not know the attribute that makes a file chooser take a folder.
  const folderRef = useCallback((input: HTMLInputElement | null) => {
    if (input !== null) input.webkitdirectory = true
    folder.current = input
  }, [])
  const add = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])].filter((file) => !isLitter(file.name))
    if (files.length > 0) uploads.add(files)
    input.value = ''
  }
  return (
    <div className="add-buttons">
      <input
        ref={filesRef}
        type="file"
        multiple
        hidden
        aria-label={text.documents.addFiles}
        onChange={(event) => add(event.currentTarget)}
      />
      <input
        ref={folderRef}
        type="file"
        hidden
        aria-label={text.documents.addFolder}
        onChange={(event) => add(event.currentTarget)}
      />
      <button type="button" className="button button-primary" onClick={() => filesRef.current?.click()}>
        <Icon name="upload" />
        {text.documents.addFiles}
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        <Icon name="folder" />
        {text.documents.addFolder}
      </button>
    </div>
  )
}
