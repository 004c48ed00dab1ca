import { useEffect } from 'react'

/** Names the page in the browser's tab, its history and bookmarks: "Tài liệu – Dẫn Nguồn". */
export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const title = parts.filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
}
