export type SecretKind = 'password';
