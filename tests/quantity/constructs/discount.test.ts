import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('what is left of a price', () => {
  testReads([
    ['打八折', '八折 percentage 80 %'],
    ['8.5折', '8.5折 percentage 85 %'],
    ['七五折', '七五折 percentage 75 %'],
    ['75折', '75折 percentage 75 %'],
    ['打七八折', '七八折 percentage 70~80 %'],
    ['打对折', '对折 percentage 50 %'],
    ['半折', '半折 percentage 50 %'],
    ['十折', '十折 percentage 100 %'],
    ['对折'],
  ]);
});
