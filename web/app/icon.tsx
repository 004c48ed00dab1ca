const paths = {
  ask: 'M4 5.5h16v11H9.5L5 20v-3.5H4z',
  documents: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  drafts: 'M18 10.500V6.500l-3-3H6v17h5M9 8.500h6M9 12.500h3M14 20.500l.5-3 5-5 2.500 2.500-5 5z',
  office: 'M5 20V4.500h9V20M14 10h5v10M3 20h18M8 8h3M8 12h3M8 16h3',
  figures: 'M4 20V9h4v11M10 20V4h4v16M16 20v-7h4v7',
  disagreements: 'M5 9h14M5 15h14M15 4 9 20',
  plus: 'M12 5v14M5 12h14',
  send: 'M12 19V5M6 11l6-6 6 6',
  stop: 'M7 7h10v10H7z',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10 11v5M14 11v5',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  book: 'M4 5c3-1 6-.6 8 1 2-1.6 5-2 8-1v14c-3-1-6-.6-8 1-2-1.6-5-2-8-1zM12 6v14',
  download: 'M12 4v11M7 10.500l5 5 5-5M5 20h14',
  upload: 'M12 16V5M7 9.500l5-5 5 5M5 20h14',
  folder: 'M3.5 6h6l2 2.500h9V19h-17z',
  again: 'M19.5 12a7.500 7.500 0 1 1-2.200-5.300M19.5 3.500v4h-4',
  edit: 'M4 20h4L19 9l-4-4L4 16z',
  warning: 'M12 4 2.5 20h19zM12 10v4.500M12 17v.5',
  list: 'M9 6.500h11M9 12h11M9 17.500h11M4.5 6.500h.5M4.5 12h.5M4.5 17.500h.5',
  table: 'M4 5h16v14H4zM4 10h16M10 10v9',
  question: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 17.500v.5',
  up: 'M12 18V6M7 11l5-5 5 5',
  down: 'M12 6v12M7 13l5 5 5-5',
  good: 'M8 11l4-7c1.500 0 2.300 1 2 2.500L13.500 10H19l-1.500 9H8zM4 11h4v8H4z',
  bad: 'M16 13l-4 7c-1.500 0-2.300-1-2-2.500l.5-3.500H5l1.500-9H16zM20 13h-4V5h4z',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  more: 'M5 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M17 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  filter: 'M4 6h16M7 12h10M10 18h4',
  place: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11M12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  time: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.500l3 2',
  search: 'M10.5 4.500a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l5 5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4',
} as const

export type IconName = keyof typeof paths

/** A small line drawing beside words; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
