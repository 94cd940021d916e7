import { expect, test } from 'vitest';
import { injection } from '../threats/injection';
import { payloads } from '../threats/payloads';

test('there are 200 different payloads', () => {
  expect(new Set(payloads).size).toBe(200);
});

injection(payloads);
