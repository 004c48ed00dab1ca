/** A text file as it stands, put into the page when it is built. */
declare module '*.md?raw' {
  const text: string
  export default text
}

/** Address of a file that is handed out as it is. */
declare module '*?url' {
  const address: string
  export default address
}
