import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key: what `--ignore-certificate-errors-spki-list` takes. */
  fingerprint: string;
}

/** A certificate for this run only: nothing secret lies in the repository, nothing expires in it. */
export async function makeCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'portal.azure.com' }], { keySize: 2048 });
  const spki = createPublicKey(pems.cert).export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(spki).digest('base64');
  return { key: pems.private, cert: pems.cert, fingerprint };
}
