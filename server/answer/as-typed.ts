import type { AnswerRequest } from './answerer.ts'
import type { QuotingServices } from './quoting-services.ts'

/** The last turn of a talk by itself, and services that leave the letters of questions as they are. */
export function asTyped(
  { messages, reportIds }: AnswerRequest,
  services: QuotingServices,
): { readonly request: AnswerRequest; readonly services: QuotingServices } {
  return {
    request: { messages: messages.slice(-1), ...(reportIds === undefined ? {} : { reportIds }) },
    services: {
      ...services,
      understand: (question) => services.understand(question, true),
      search: (request, signal) => services.search({ ...request, asTyped: true }, signal),
    },
  }
}
