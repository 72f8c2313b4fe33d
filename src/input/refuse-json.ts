import { InputError } from './input-error.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Throws an InputError with the code NOT_TEXT for a text that is JSON, as a whole or by its first line: read as prose, its
 * keys and ids would become claims. No bulletin begins with a brace. `refuseJson('{"id":"a","text":"接警3起"}\n')` throws.
 */
export const refuseJson = (text: string): void => {
  const begun = text.trimStart();
  if (!begun.startsWith('{') && !begun.startsWith('[{')) return;
  const [line = ''] = begun.split('\n', 1);
  if (isJson(line))
    throw new InputError(
      'NOT_TEXT',
      'holds lines of JSON, not plain text: read it with --input-format jsonl',
    );
  if (isJson(begun))
    throw new InputError(
      'NOT_TEXT',
      'is JSON, not plain text: write each record on a line and read it with --input-format jsonl',
    );
};
