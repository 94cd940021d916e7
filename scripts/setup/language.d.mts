export function systemLanguage(): 'ja' | 'en';
