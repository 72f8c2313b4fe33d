export { extractNdjson } from './extract-ndjson.js';
export { extractTransform } from './extract-transform.js';
