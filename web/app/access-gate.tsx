import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { login, readHealth } from '../api/access.ts'
import { ApiError } from '../api/api-error.ts'
import { useText } from '../text/use-text.ts'
import { errorWords } from './error-words.ts'

/** Asks for the access code where the server wants one, before anything else is shown. */
export function AccessGate({ children }: { readonly children: ReactNode }) {
  const text = useText()
  const queryClient = useQueryClient()
  const [token, setToken] = useState('')
  const [error, setError] = useState<unknown>(null)
  const health = useQuery({ queryKey: ['health'], queryFn: ({ signal }) => readHealth(signal) })
  const locked = health.error instanceof ApiError && health.error.code === 'unauthorized'
  if (!locked) return children
  const enter = async (): Promise<void> => {
    try {
      await login(token)
      setError(null)
      await queryClient.invalidateQueries()
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <main className="gate">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <h1>{text.app.name}</h1>
        <p>{text.access.hint}</p>
        <label>
          {text.access.label}
          <input
            type="password"
            value={token}
            autoComplete="current-password"
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        {error !== null && (
          <p className="failure" role="alert">
            {errorWords(error, text)}
          </p>
        )}
        <button type="submit" className="button button-primary" disabled={token === ''}>
          {text.access.enter}
        </button>
      </form>
    </main>
  )
}
