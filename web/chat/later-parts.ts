import { lazy } from 'react'

/** Fetched with the first answer that has a table. */
export const AnswerChart = lazy(async () => ({ default: (await import('./answer-chart.tsx')).AnswerChart }))
