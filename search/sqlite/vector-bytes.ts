/** A vector as it is stored: 32-bit floats, little-endian. */
export function vectorBytes(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(vector.length * 4)
  const view = new DataView(bytes.buffer)
  vector.forEach((x, i) => {
    view.setFloat32(i * 4, x, true)
  })
  return bytes
}

/** Reads a stored vector into `into` from index `at`; what is missing stays 0. */
export function readVector(bytes: ArrayBuffer, into: Float32Array, at = 0): void {
  const view = new DataView(bytes)
  const length = Math.min(bytes.byteLength >> 2, into.length - at)
  for (let i = 0; i < length; i++) into[at + i] = view.getFloat32(i * 4, true)
}
