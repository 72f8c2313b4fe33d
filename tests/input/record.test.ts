import { describe, expect, test } from 'vitest';
import { InvalidRecordError } from '../../src/errors.js';
import { parseRecord } from '../../src/input/record.js';

const plain = { id: 'a', contentType: 'text/plain', encoding: 'utf-8', published: null };
const page = { ...plain, contentType: 'text/html' };

describe('parseRecord', () => {
  test.each([
    ['{"id":"a","text":"接警3起"}', { ...plain, text: '接警3起' }],
    ['{"id":"a","text":"","published":"2024-02-29"}\r', { ...plain, text: '', published: '2024-02-29' }],
    ['{"id":"a","text":"x","published":null,"url":1}', { ...plain, text: 'x' }],
    ['{"id":"a","text":"\\ud800"}', { ...plain, text: '\ud800' }],
    ['{"id":"a","html":"<p>3起"}', { ...page, text: '<p>3起' }],
    ['{"id":"a","html":"<p>3起","text":"3起"}', { ...plain, text: '3起' }],
    ['{"id":"a","text":"<p>3起","content_type":"Text/HTML; charset=gb2312"}', { ...page, text: '<p>3起' }],
    ['{"id":"a","text":"<p>3起","content_type":"text/plain"}', { ...plain, text: '<p>3起' }],
    ['{"id":"a","text":"3起","content_type":"text/htmlx"}', { ...plain, text: '3起' }],
    ['{"id":"a","text":"3起","content_type":null}', { ...plain, text: '3起' }],
  ])('reads %s', (line, expected) => {
    expect(parseRecord(line, 'utf-8')).toEqual(expected);
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
    ['{"id":"a","html":null}', /^html: /],
    ['{"id":"a"}', /^text: .*string here or in html/],
    ['{"id":"a","text":"x","content_type":1}', /^content_type: /],
    ['{"published":"昨天"}', /^id: .*; published: /],
  ])('refuses %s', (line, message) => {
    expect(() => parseRecord(line, 'utf-8')).toThrow(InvalidRecordError);
    expect(() => parseRecord(line, 'utf-8')).toThrow(message);
    expect(() => parseRecord(line, 'utf-8')).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
  });
});
