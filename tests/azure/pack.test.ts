import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed } from '../../lib/azure/pack';

test('services-packed.json is what the readable files say: after a change, run this file with -u', async () => {
  await expect(packed()).toMatchFileSnapshot('../../lib/azure/services-packed.json');
});

test('what is shipped is at most 35 KB, compressed: it is all that the background must read at its start', () => {
  const shipped = gzipSync(JSON.stringify(JSON.parse(packed())), { level: 9 });
  expect(shipped.length).toBeLessThanOrEqual(35 * 1024);
});
