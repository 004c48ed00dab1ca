/** Paths of files that were dropped with their folder; the browser tells them apart from the files. */
const dropped = new WeakMap<File, string>()

/** Notes where in what was dropped a file stood: "/bao-cao/2024/quy-1.docx". */
export function withPath(file: File, path: string): File {
  dropped.set(file, path.replace(/^\//, ''))
  return file
}

/**
 * The name that a file goes by: its path inside the folder that was chosen or dropped, "2024/quy-1.docx", as the
 * command line names it. Files of one name in several folders are several documents.
 */
export function pathOf(file: File): string {
  const path = dropped.get(file) ?? (file.webkitRelativePath || file.name)
  return path.includes('/') ? path.slice(path.indexOf('/') + 1) : path
}
