declare module 'wawoff2' {
  /** A font file without the compression of WOFF2. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
