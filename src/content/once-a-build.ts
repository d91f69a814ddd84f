/** Reads once a build and keeps what came of it; while pages are being worked on, every page reads anew. */
export function onceABuild<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    kept ??= read();
    return kept;
  };
}
