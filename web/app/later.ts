import { lazy } from 'react'

/** Views that are fetched when they are first opened: whoever only asks loads nothing of them. */
export const DocumentsView = lazy(async () => ({
  default: (await import('../documents/documents-view.tsx')).DocumentsView,
}))
export const DraftsView = lazy(async () => ({
  default: (await import('../drafts/drafts-view.tsx')).DraftsView,
}))
export const FiguresView = lazy(async () => ({
  default: (await import('../figures/figures-view.tsx')).FiguresView,
}))
export const DisagreementsView = lazy(async () => ({
  default: (await import('../disagreements/disagreements-view.tsx')).DisagreementsView,
}))
export const HelpView = lazy(async () => ({ default: (await import('../help/help-view.tsx')).HelpView }))
export const SourcePanel = lazy(async () => ({
  default: (await import('../source/source-panel.tsx')).SourcePanel,
}))
export const ReportViewer = lazy(async () => ({
  default: (await import('../source/report-viewer.tsx')).ReportViewer,
}))
