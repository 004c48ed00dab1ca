import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { sourceAddress } from '../api/documents.ts'
import { request } from '../api/request.ts'
import { useText } from '../text/use-text.ts'
import { type PageWords, quoteBoxes } from './quote-boxes.ts'

GlobalWorkerOptions.workerSrc = workerAddress

/** Pixels of the picture for each of the page: sharp on most screens without being slow on any. */
const SCALE = 1.6

interface PagePictureProps {
  readonly documentId: string
  readonly page: number
  readonly quote: string
}

/** A page of a PDF as it was printed or scanned, drawn in the browser, with the quote marked where its words are. */
export function PagePicture({ documentId, page, quote }: PagePictureProps) {
  const text = useText()
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    const leaving = new AbortController()
    const canvas = canvasRef.current
    const draw = async (): Promise<void> => {
      const reply = await request(sourceAddress(documentId), { signal: leaving.signal })
      const data = new Uint8Array(await reply.arrayBuffer())
      const loading = getDocument({ data, isEvalSupported: false, verbosity: 0 })
      leaving.signal.addEventListener('abort', () => void loading.destroy())
      const printed = await (await loading.promise).getPage(page)
      const viewport = printed.getViewport({ scale: SCALE })
      const context = canvas?.getContext('2d')
      if (canvas === null || context == null) return
      canvas.width = viewport.width
      canvas.height = viewport.height
      await printed.render({ canvas, viewport }).promise
      const { items } = await printed.getTextContent()
      const words = items.filter((item): item is typeof item & PageWords => 'str' in item)
      context.globalCompositeOperation = 'multiply'
      context.fillStyle = '#ffe98a'
      const tops = quoteBoxes(words, quote).map(({ x, y, width, height }) => {
        const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y + height)
        context.fillRect(left, top, width * SCALE, height * SCALE)
        return top
      })
      if (leaving.signal.aborted) return
      setState('drawn')
      const shown = canvas.clientHeight / canvas.height
      if (tops.length > 0) canvas.closest('.panel-body')?.scrollTo({ top: Math.min(...tops) * shown })
    }
    setState('drawing')
    draw().catch(() => {
      if (!leaving.signal.aborted) setState('failed')
    })
    return () => leaving.abort()
  }, [documentId, page, quote])
  return (
    <div className="page-picture" aria-busy={state === 'drawing'}>
      {state === 'drawing' && <p className="hint">{text.source.drawing}</p>}
      {state === 'failed' && (
        <p className="failure" role="alert">
          {text.source.notDrawn}
        </p>
      )}
      <canvas ref={canvasRef} role="img" aria-label={text.source.picture(page)} hidden={state === 'failed'} />
    </div>
  )
}
