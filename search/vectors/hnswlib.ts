/** The optional native package, as far as it is used. */
export type Hnswlib = typeof import('hnswlib-node')

/** The native package, or null where it could not be built. */
export async function loadHnswlib(): Promise<Hnswlib | null> {
  try {
    const loaded = await import('hnswlib-node')
    // A CommonJS package: depending on the loader its names stand on the default export alone.
    return 'HierarchicalNSW' in loaded ? loaded : (loaded as { default: Hnswlib }).default
  } catch {
    return null
  }
}
