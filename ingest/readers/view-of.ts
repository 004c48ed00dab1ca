/** The numbers in these bytes, and in no others of the buffer that they may be a part of. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
