/** The portal's own pages: global, US Government, China. */
export const shellMatches = [
  'https://portal.azure.com/*',
  'https://*.portal.azure.com/*',
  'https://portal.azure.us/*',
  'https://portal.azure.cn/*',
];

/** The hosts that show the form: the shell, React views, hosted extension frames. */
export const portalMatches = [
  ...shellMatches,
  'https://*.reactblade.portal.azure.net/*',
  'https://*.reactblade-ms.portal.azure.net/*',
  'https://*.reactblade-rc.portal.azure.net/*',
  'https://*.hosting.portal.azure.net/*',
  'https://*.hosting-ms.portal.azure.net/*',
  'https://*.hosting.azureportal.usgovcloudapi.net/*',
  'https://*.hosting.azureportal.chinacloudapi.cn/*',
];
