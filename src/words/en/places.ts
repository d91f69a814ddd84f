import type * as zh from '../zh/places.ts';

export const places: typeof zh.places = {
  line: (line) => `line ${line}`,
  page: (label) => `page ${label}`,
  sheet: (label) => `sheet “${label}”`,
  file: (number) => `File ${number}`,
  inFile: (file, at) => `${file}, ${at}`,
  inText: (at) => `source, ${at}`,
  inOriginal: (at) => `original, ${at}`,
  inTranscript: (at) => `transcript, ${at}`,
  exactly: (place, line) => `${place} (${line})`,
  marked: (place, text) => `${place}: ${text}`,
  text: 'source',
  transcript: 'transcript',
  heads: { line: 'Source line', transcriptLine: 'Transcript line', page: 'Original page' },
};
