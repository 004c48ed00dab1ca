import { describe } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'
import { answererConforms, CONFORMANCE_PAPERS } from './testing/conforms.ts'

const opened = testAnswererOver(CONFORMANCE_PAPERS)

describe('the quoting answerer keeps to what every answerer does', () => {
  answererConforms(() => opened.answerer(), { isStable: true })
})
