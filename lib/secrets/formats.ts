import { base64Text } from './base64';
import { type Pattern, sticky } from './pattern';
import { assignment, labelEnd, passwordLabel, passwordLiterals, value } from './pieces';
import { isEmptyTalk, isStated } from './values';

/** The line `line` (from 0) of the data of a Kubernetes Secret, whatever its key is called. */
const manifest = (line: number) =>
  ({
    id: `formats/manifest-${line}`,
    kind: 'kubernetes-credential',
    literals: ['data:'],
    expression: sticky(
      '',
      /(?:(?<![A-Za-z])|(?<=string))[Dd]ata:[ \t]{0,3}\r?\n/,
      `(?:[ \\t]{1,8}[^\\s][^\\r\\n]{0,4000}\\r?\\n){${line}}`,
      /[ \t]{1,8}["']?(?![\w.-]{0,40}(?:user|name|host|port|\.crt))[\w.-]{1,80}["']?: {1,4}(?:[|>][-+]?\s{1,3}[ \t]{1,14})?["']?([^\s"'|>{[][^\s"']{3,4000})/,
    ),
    accept: (secret, _after, match) => {
      const around = match.input.slice(Math.max(0, match.index - 600), match.index + match[0].length + 600);
      return !isEmptyTalk(secret) && /kind: ["']?[Ss]ecret["']?(?:\s|$)/.test(around);
    },
  }) as const satisfies Pattern;

/** Files and lines whose own form says where the secret stands. */
export const formats = [
  {
    id: 'formats/publish-profile',
    kind: 'publish-profile',
    literals: ['userpwd'],
    expression: sticky('i', 'userPWD', labelEnd, assignment, value),
    accept: isStated,
  },
  {
    id: 'formats/kubeconfig',
    kind: 'kubernetes-credential',
    literals: ['client-key-data'],
    expression: sticky('i', /client-key-data["']?:\s{0,3}["']?([A-Za-z0-9+/]{20,8000}={0,2})/),
  },
  {
    id: 'formats/docker-auth',
    kind: 'registry-password',
    literals: ['"auth'],
    expression: sticky('', /"auth\\?"\s{0,3}:\s{0,3}\\?"([A-Za-z0-9+/]{8,400}={0,2})\\?"/),
    accept: (secret) => /^[^:]+:./.test(base64Text(secret) ?? ''),
  },
  {
    id: 'formats/mount',
    kind: 'password',
    literals: ['cifs'],
    // Here a comma parts the options, whatever they look like.
    expression: sticky('', /cifs[^\r\n]{0,200}?[ ,]pass(?:word)?=([^\s,"']{3,128})/),
    accept: isStated,
  },
  {
    id: 'formats/registry',
    kind: 'password',
    literals: passwordLiterals,
    // Windows: `DefaultPassword  REG_SZ  …`, `reg add … /v DefaultPassword /t REG_SZ /d …`, and RDP files: `password:s:…`.
    expression: sticky(
      'i',
      passwordLabel,
      '(?:\\s{1,20}(?:/t\\s{1,3})?REG_\\w{2,12}\\s{1,20}(?:/d\\s{1,3})?|["\']?\\s{1,3}-Value\\s{1,3}|(?: 51)?:[bs]:)',
      value,
    ),
    accept: isStated,
  },
  {
    id: 'formats/directive',
    kind: 'password',
    literals: ['requirepass', 'masterauth', 'bindpw', 'rootpw'],
    expression: sticky('', /(?:requirepass|masterauth|bindpw|rootpw)[ \t]{1,20}/, value),
    accept: isStated,
  },
  {
    id: 'formats/temporary',
    kind: 'password',
    literals: ['temporary password'],
    // What MySQL writes into its log at the first start.
    expression: sticky('', /temporary password is generated for [^\s:]{1,80}: (\S{6,64})/),
    accept: isStated,
  },
  {
    id: 'formats/netrc',
    kind: 'password',
    literals: ['password'],
    expression: sticky(
      '',
      /(?<=(?:machine\s{1,4}\S{1,100}|default)\s{1,12}login\s{1,8}\S{1,80}\s{1,12})password\s{1,8}(\S{3,128})/,
    ),
    accept: isStated,
  },
  {
    id: 'formats/pgpass',
    kind: 'password',
    literals: [':5432:', ':*:*:'],
    expression: sticky(
      '',
      /(?:(?<=[\w*-]):5432:[^:\s]{1,60}:[^:\s]{1,60}|:\*:\*:[^:\s]{1,60}):([^\s:]{3,128})/,
    ),
    accept: isStated,
  },
  {
    id: 'formats/password-hash',
    kind: 'password',
    // crypt(3): cracked off-line where the password is weak, so it is as good as the password.
    literals: ['$6$', '$5$', '$y$', '$1$', '$apr1$', '$2a$', '$2b$', '$2y$', '$argon2'],
    expression: sticky(
      '',
      /\$(?:[156y]|apr1)\$(?:rounds=\d{1,9}\$)?[A-Za-z0-9./]{1,32}\$(?:[A-Za-z0-9./]{1,32}\$)?[A-Za-z0-9./]{22,100}|\$2[aby]\$\d\d\$[A-Za-z0-9./]{53}|\$argon2(?:id|i|d)\$v=\d\d\$[\w=,]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,130}/,
    ),
  },
  ...[0, 1, 2, 3, 4].map(manifest),
] as const satisfies readonly Pattern[];
