import { expect, test } from 'vitest';
import { findErrors } from '../../lib/azure/errors';

test.each([
  ['AADSTS50105 が表示されます', ['aadsts50105']],
  ['failed with 0x80070005', ['0x80070005']],
  ['Msg 40613, Level 14', ['msg40613']],
  ['HTTP 503 と status code: 404', ['503', '404']],
  ['503 エラーが発生', ['503']],
  ['429 (TooManyRequests) が多発', ['429']],
  [
    'ImagePullBackOff and UserErrorGuestAgentStatusUnavailable',
    ['imagepullbackoff', 'usererrorguestagentstatusunavailable'],
  ],
])('%s', (text, codes) => {
  expect(findErrors(text).map(({ code }) => code)).toEqual(codes);
});

test.each(['404 台の仮想マシン', '10.0.0.500', '2026/05/03', 'Error handling', 'port 443', 'Failed'])(
  'silent: %s',
  (text) => {
    expect(findErrors(text)).toEqual([]);
  },
);
