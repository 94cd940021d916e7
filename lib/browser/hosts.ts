/** The hosts that show the form: the shell, React views, hosted extension frames; global, US Government, China. */
export const portalMatches = [
  'https://portal.azure.com/*',
  'https://*.portal.azure.com/*',
  'https://*.reactblade.portal.azure.net/*',
  'https://*.reactblade-ms.portal.azure.net/*',
  'https://*.reactblade-rc.portal.azure.net/*',
  'https://*.hosting.portal.azure.net/*',
  'https://*.hosting-ms.portal.azure.net/*',
  'https://portal.azure.us/*',
  'https://*.hosting.azureportal.usgovcloudapi.net/*',
  'https://portal.azure.cn/*',
  'https://*.hosting.azureportal.chinacloudapi.cn/*',
];
