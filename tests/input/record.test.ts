import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { parseRecord } from '../../src/input/record.js';

describe('parseRecord', () => {
  test.each([
    ['{"id":"a","text":"接警3起"}', { id: 'a', text: '接警3起', published: null }],
    ['{"id":"a","text":"","published":"2024-02-29"}\r', { id: 'a', text: '', published: '2024-02-29' }],
    ['{"id":"a","text":"x","published":null,"url":1}', { id: 'a', text: 'x', published: null }],
    ['{"id":"a","text":"\\ud800"}', { id: 'a', text: '\ud800', published: null }],
  ])('reads %s', (line, expected) => {
    expect(parseRecord(line)).toEqual(expected);
  });

  test.each([
    ['{"id":"a"', /^not JSON/],
    ['[]', /expected object/],
    ['null', /expected object/],
    ['{"text":"接警3起"}', /^id: /],
    ['{"id":"","text":"接警3起"}', /^id: /],
    ['{"id":7,"text":"接警3起"}', /^id: /],
    ['{"id":"a","text":3}', /^text: /],
    ['{"id":"a","text":"x","published":"2023-02-30"}', /^published: /],
    ['{"published":"昨天"}', /^id: .*; text: .*; published: /],
  ])('refuses %s', (line, message) => {
    expect(() => parseRecord(line)).toThrow(InputError);
    expect(() => parseRecord(line)).toThrow(message);
    expect(() => parseRecord(line)).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
  });
});
