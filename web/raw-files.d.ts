/** A text file as it stands, put into the page when it is built. */
declare module '*.md?raw' {
  const text: string
  export default text
}
