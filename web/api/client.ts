import { hc } from 'hono/client'
import type { App } from '../../server/app.ts'
import { request } from './request.ts'

/** The server's routes with their types; every reply that is not good is thrown as `ApiError`. */
export const client = hc<App>('/', { fetch: request }).api
