/** What the recogniser read in one line. */
export interface Reading {
  text: string;
  /** From 0 to 1; see docs/recognition.md for what it is worth. */
  confidence: number;
}

/**
 * Reads the output of a network trained with connectionist temporal classification (Graves et al. 2006): for each step
 * along the line a probability for each sign, the first of which means "none". The likeliest sign of each step is taken,
 * repetitions are one, and "none" is left out. Blanks are never read: between digits the network sees some that are not
 * printed, and where they are, the places of the pieces show them.
 *
 * @param output probabilities, `steps` times `signs.length`
 * @param signs what each index stands for; the first is not used
 */
export function readSteps(output: Float32Array, steps: number, signs: readonly string[]): Reading {
  let text = '';
  let confidence = 1;
  let previous = 0;
  let certainty = 0;
  for (let step = 0; step < steps; step += 1) {
    const from = step * signs.length;
    let best = 0;
    for (let sign = 1; sign < signs.length; sign += 1) {
      if (signs[sign] !== ' ' && (output[from + sign] as number) > (output[from + best] as number)) best = sign;
    }
    const probability = output[from + best] as number;
    if (best !== 0 && best === previous) {
      certainty = Math.max(certainty, probability);
    } else {
      if (previous !== 0) confidence = Math.min(confidence, certainty);
      if (best !== 0) text += signs[best];
      certainty = probability;
    }
    previous = best;
  }
  if (previous !== 0) confidence = Math.min(confidence, certainty);
  return { text, confidence: text === '' ? 0 : confidence };
}
