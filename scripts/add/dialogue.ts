import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { AddError } from './add-error.ts';
import type { Field } from './fields.ts';
import { type Confidence, type Found, isFinding } from './finding.ts';

const confidenceNames: Record<Confidence, string> = { high: '把握大', medium: '把握中等', low: '把握小，请核对' };

/** Who answers: a person, or nobody, and then what was found holds. */
export interface Dialogue {
  say: (text: string) => void;
  /**
   * Shows what was found with its evidence and settles it. Null when there is neither a finding nor an answer;
   * only a dialogue without a person gives that.
   */
  settle: <T>(field: Field<T>, found: Found<T>) => Promise<T | null>;
  /** Something that may be left out. */
  offer: <T>(field: Field<T>) => Promise<T | null>;
  confirm: (question: string) => Promise<boolean>;
  close: () => void;
}

function describe<T>(field: Field<T>, found: Found<T>): string {
  if (!isFinding(found)) return `${field.label}：没有找到${found ? `。${found.doubt}` : ''}`;
  const evidence = found.evidence.slice(0, 3).map(({ where, quote }) => `    ${where}“${quote}”`);
  return [`${field.label}：${field.show(found.value)}（${confidenceNames[found.confidence]}）`, ...evidence].join('\n');
}

/** Takes what was found and asks nobody. */
export function silentDialogue(say: (text: string) => void): Dialogue {
  return {
    say,
    settle: async (field, found) => {
      say(describe(field, found));
      return isFinding(found) ? found.value : null;
    },
    offer: async () => null,
    confirm: async () => true,
    close: () => {},
  };
}

/** Asks a person, one line an answer; an empty one takes what was found. Throws `AddError` when the input ends. */
export function personDialogue(input: Readable, say: (text: string) => void): Dialogue {
  const reader = createInterface({ input });
  const answers = reader[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string> => {
    say(prompt);
    const { done, value } = await answers.next();
    if (done) throw new AddError('还没有答完，输入就结束了。什么都没有写入');
    return value.trim();
  };
  const askFor = async <T>(
    field: Field<T>,
    otherwise: { value: T | null } | null,
    prompt: string,
  ): Promise<T | null> => {
    for (let question = prompt; ; question = `  ${field.hint}`) {
      const typed = await ask(question);
      if (typed === '' && otherwise) return otherwise.value;
      const value = typed === '' ? null : field.read(typed);
      if (value !== null) return value;
    }
  };
  return {
    say,
    settle: (field, found) => {
      say(`\n${describe(field, found)}`);
      const otherwise = isFinding(found) ? { value: found.value } : null;
      return askFor(field, otherwise, otherwise ? '  回车采用，或输入更正：' : `  ${field.hint}`);
    },
    offer: (field) => askFor(field, { value: null }, `\n${field.label}：没有就直接回车`),
    confirm: async (question) => /^(?:|是|y|yes)$/iu.test(await ask(`\n${question}（回车确认，输入“否”放弃）`)),
    close: () => reader.close(),
  };
}
