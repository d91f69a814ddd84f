import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Of pdf.js: say errors only. */
const errorsOnly = 0;

/**
 * How pdf.js opens a file everywhere: with the character maps and fonts of its own package, without which a font that
 * is not embedded gives no text and no error. It takes its input apart, so it gets a copy.
 */
export function openOptions(bytes: Uint8Array) {
  return {
    data: new Uint8Array(bytes),
    cMapUrl: join(home, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts') + sep,
    wasmUrl: join(home, 'wasm') + sep,
    verbosity: errorsOnly,
    useSystemFonts: false,
  };
}
