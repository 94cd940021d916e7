import type { Several } from '../written';

/** Several occurrences about one thing. */
export const severalOccurrences: readonly Several[] = [
  {
    text: 'On May 1 our gateway returned 502 for an hour, we solved it by restarting the backend. On May 4 502 occurred again, this time from 10:00 to 10:20, and the backend had no problem. Please investigate both.',
    about: 'occurrences',
  },
  {
    text: `1st occurrence: 2026-10-02 02:10-02:31 JST, SQL error 40197, recovered automatically.
2nd occurrence: 2026-10-19 14:00-14:03 JST, SQL error 40613, recovered automatically.
3rd occurrence: 2026-11-11 23:50 - next day 00:40 JST, SQL error 40613, recovered after scaling.
Please tell us the cause of each.`,
    about: 'occurrences',
  },
  {
    text: 'vm-web-2 rebooted on Monday at 03:00 (you told us: host maintenance). Tonight at 04:20 it rebooted again. Is it the same? We need a report for each of the two.',
    about: 'occurrences',
  },
  {
    text: "The pipeline hung last Friday because of a lack of agents, and that was fixed on the same day by you. Since this morning it's hanging again, though agents are there this time.",
    about: 'occurrences',
  },
  {
    text: "In August we were charged twice and were refunded. In October it's happened once more, with another amount. I'd like to know the reasons for August and for October.",
    about: 'occurrences',
  },
  {
    text: `Incident 1 - Nov 3, 08:15 to 09:00: sign-ins failed with AADSTS90033.
Incident 2 - Nov 9, 17:40 to 17:55: sign-ins failed with AADSTS50196.
RCA for both, please.`,
    about: 'occurrences',
  },
  {
    text: "hey, the thing with the expired cert that you guys fixed on 10/14 - it came back on 10/30 for an hour and again today. today it doesn't go away. can u check why it happened on the 30th and fix today's",
    about: 'occurrences',
  },
  {
    text: 'Our device connections dropped three times this month: on the 2nd (12 minutes, all devices), on the 7th (2 minutes, Europe only), on the 15th (1 hour, all devices, needed a restart of our backend). Kindly provide the RCA of the three incidents.',
    about: 'occurrences',
  },
  {
    text: 'The failover of the cache on 5 November has been explained by you as patching, we accept this. There was another one on 13 November at noon. We suppose the reason is a different one since there was no notification. Please check the second, and also tell us why there was no notification for the first one.',
    about: 'occurrences',
  },
  {
    text: 'Connection to the share was lost on 6/10 and restored by remount. It was lost again on 6/17 and restored by a reboot. Then on 6/24 it was lost and is not restored until now. Please investigate the cause of the events of 6/10, 6/17 and restore the present one.',
    about: 'occurrences',
  },
];
