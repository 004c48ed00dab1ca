import { expect, it } from 'vitest'
import { hrefOf, parseRoute, type Route } from './route.ts'

const routes: readonly Route[] = [
  { view: 'ask', conversationId: null },
  { view: 'ask', conversationId: 'c/1 á' },
  { view: 'drafts' },
  { view: 'drafts', draftId: 'd1' },
  { view: 'help' },
  { view: 'documents', filters: { noi: 'huyện Đồi Sim', nam: '2023' } },
  { view: 'ask', conversationId: 'c1', source: { passageId: 'p-1', spans: [] } },
  {
    view: 'figures',
    filters: { chi: 'thu & chi' },
    source: {
      passageId: 'p-1',
      spans: [
        [4, 19],
        [30, 41],
      ],
    },
    report: { reportId: 'r-2', passageId: 'p-9', spans: [[0, 3]] },
  },
  { view: 'disagreements', report: { reportId: 'r-2' } },
]

it.each(routes.map((route) => [hrefOf(route), route] as const))(
  'reads %s as it was written',
  (href, route) => {
    expect(parseRoute(href)).toEqual(route)
  },
)

it.each(['', '#', '#/', '#/khong-co', '#/hoi'])('takes %j for a new chat', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'ask', conversationId: null })
})

it('takes nothing from an empty filter, nor marks from what is none', () => {
  expect(parseRoute('#/so-lieu?noi=&nguon=p1~x-y')).toEqual({
    view: 'figures',
    source: { passageId: 'p1', spans: [] },
  })
})
