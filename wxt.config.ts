import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { shellMatches } from './lib/browser/hosts';
import { findBrowser } from './scripts/setup/browser.mjs';

/**
 * No page of ours may reach the network, run a string as code, or be framed.
 * The hash is that of the empty string: Fluent UI's style engine creates empty style elements and fills them by CSSOM.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const absent = fileURLToPath(new URL('lib/browser/absent.ts', import.meta.url));
const pageAliases = [
  { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
  { find: 'wxt/utils/content-script-context', replacement: absent },
  { find: /^.*\/lib\/browser\/hosts$/, replacement: absent },
];
/** Selectors stand once, not at each use; terser finds what Vite's own minifier has left. */
const lean: Plugin = {
  name: 'lean',
  config: () => ({
    resolve: { alias: pageAliases },
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  // WXT's start carries the build's options into the page, and a context that we do without.
  transform: (code, id) =>
    id.includes('virtual:wxt-content-script')
      ? `${code.split('\n')[0]}\nexport default definition.main();`
      : undefined,
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, {
        compress: { hoist_funs: true, passes: 3, unsafe_arrows: true },
        ecma: 2020,
      });
      file.code = code ?? file.code;
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // For `npm run dev`: the browser that `npm start` takes; without a display WXT says what to load by hand.
  webExt: {
    disabled: process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
    binaries: { chrome: findBrowser() ?? 'chrome' },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    startUrls: ['https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade'],
  },
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'public/**',
      'scripts/**',
      '*.json',
      '*.ts',
      '*.md',
    ],
  },
  vite: () => ({ build: { modulePreload: { polyfill: false }, target: 'es2023' } }),
  hooks: {
    // The portal has forty frames and more: its script does without what it does not need.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) config.plugins = [config.plugins, lean];
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
    // With it the panel sees the address of a portal tab, and can say that a page was open before the extension.
    host_permissions: shellMatches,
    action: { default_title: '__MSG_shortName__' },
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'support-request-coach@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
