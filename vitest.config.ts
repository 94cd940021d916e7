import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const node = [
  'tests/{scripts,request,text,azure,secrets,files,scope,drafts,rules,words,scenarios}/**/*.test.ts',
  'tests/*.test.ts',
];
const dom = ['tests/{portal,browser,components}/**/*.test.{ts,tsx}'];
const browser = ['tests/e2e/**/*.test.ts'];
/** What needs minutes. */
const long = ['tests/e2e/long/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: node, environment: 'node', testTimeout: 30_000 } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: dom,
          environment: 'happy-dom',
          setupFiles: ['tests/visibility.ts', 'tests/turn.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          exclude: long,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'long',
          include: long,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
