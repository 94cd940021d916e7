import type { Draw } from '../draw';
import { fill } from './fill';

/** At least `length` UTF-16 units of lines in any order. */
export function linesOf(lines: readonly string[], length: number, draw: Draw): string {
  let text = '';
  while (text.length < length) text += `${fill(draw.one(lines), draw)}\n`;
  return text;
}

const azureCli = [
  "cli.knack.cli: Command arguments: ['storage', 'blob', 'list', '--account-name', '«account»', '--auth-mode', 'login', '--debug']",
  "cli.azure.cli.core: Modules found from index for 'storage': ['azure.cli.command_modules.storage']",
  "cli.azure.cli.core.auth.credential_adaptor: CredentialAdaptor.get_token: scopes=('https://storage.azure.com/.default',), kwargs={}",
  "msal.authority: openid_config = {'token_endpoint': 'https://login.microsoftonline.com/«guid»/oauth2/v2.0/token', 'token_endpoint_auth_methods_supported': ['client_secret_post', 'private_key_jwt', 'client_secret_basic']}",
  'msal.application: Cache hit an AT',
  "cli.azure.cli.core.sdk.policies: Request URL: 'https://«account».blob.core.windows.net/logs?restype=container&comp=list&maxresults=5000'",
  "cli.azure.cli.core.sdk.policies:     'x-ms-client-request-id': '«guid»'",
  "cli.azure.cli.core.sdk.policies:     'Authorization': '*****'",
  "cli.azure.cli.core.sdk.policies:     'x-ms-keyvault-service-version': '1.9.1'",
  'cli.azure.cli.core.sdk.policies: Response status: 403',
  "cli.azure.cli.core.sdk.policies:     'ETag': '\"«etag»\"'",
  "cli.azure.cli.core.sdk.policies:     'Content-MD5': '«b6422»=='",
  '<Error><Code>AuthorizationPermissionMismatch</Code><Message>This request is not authorized to perform this operation using this permission. RequestId:«guid» Time:«date»T«time».«ms»Z</Message></Error>',
  'cli.azure.cli.core.azclierror: Storage account key is not provided. Either provide --account-key, --connection-string or --sas-token, or use --auth-mode login.',
  'You have no credentials provided in your command: --account-key, --sas-token, $AZURE_STORAGE_KEY, $AZURE_STORAGE_SAS_TOKEN',
  '{"keyCreationTime": {"key1": "«date»T«time».«ms»+00:00", "key2": "«date»T«time».«ms»+00:00"}, "allowSharedKeyAccess": false}',
  '"passwordCredentials": [{"customKeyIdentifier": null, "displayName": "rbac", "endDateTime": "2027-01-01T00:00:00Z", "hint": "Ab~", "keyId": "«guid»", "secretText": null, "startDateTime": "«date»T«time»Z"}]',
  'cli.azure.cli.core.util: azure.cli.core.util.handle_exception is called with an exception: HttpResponseError',
];

const kubernetes = [
  'E1120 «time».«number»       1 reflector.go:158] "Unhandled Error" err="k8s.io/client-go/informers/factory.go:160: Failed to watch *v1.Secret: secrets is forbidden: User \\"system:serviceaccount:shop:web\\" cannot list resource \\"secrets\\" in API group \\"\\" at the cluster scope"',
  '«date»T«time».«ms»Z stderr F Warning: password file /run/secrets/db/password is world readable',
  'Normal   Pulled     2m    kubelet  Successfully pulled image "contosoacr.azurecr.io/web@sha256:«hex64»" in 1.«ms»s',
  "Warning  Failed     2m    kubelet  Error: couldn't find key db-password in Secret shop/db-secret",
  'MountVolume.SetUp failed for volume "kube-api-access-x7k2p" : object "shop"/"kube-root-ca.crt" not registered',
  'token-«id10»   kubernetes.io/service-account-token   3      120d',
  'db-secret       Opaque                                2      41d',
  'web-7d4f8c9b5d-x2k9q   0/1   ImagePullBackOff   0   12m   «ip»   aks-agentpool-«id10»-vmss000001',
  'Failed to pull image: rpc error: code = Unknown desc = failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://contosoacr.azurecr.io/oauth2/token?scope=repository%3Aweb%3Apull&service=contosoacr.azurecr.io: 401 Unauthorized',
  'time="«date»T«time»Z" level=error msg="container exited" containerID="containerd://«hex64»" exitCode=137',
  'uid: «guid», resourceVersion: "«id10»", pod-template-hash: 7d4f8c9b5d',
  "      DB_PASSWORD:  <set to the key 'password' in secret 'db-secret'>  Optional: false",
  '      AZURE_FEDERATED_TOKEN_FILE:  /var/run/secrets/azure/tokens/azure-identity-token',
  'azure.workload.identity/client-id: «guid»',
  'I1120 «time».«number»       1 token.go:96] "refreshed token" audience="api://AzureADTokenExchange" expires_in="3600s"',
  'checksum/config: «hex64»',
];

const appService = [
  '«date»T«time».«ms»Z INFO  - Pulling image: contosoacr.azurecr.io/web:1.4.2',
  '«date»T«time».«ms»Z INFO  - docker run -d --expose=8080 --name «app»_0_«hex8» -e WEBSITES_PORT=8080 -e WEBSITE_SITE_NAME=«app» -e WEBSITE_AUTH_ENABLED=False -e WEBSITE_INSTANCE_ID=«hex64» contosoacr.azurecr.io/web:1.4.2',
  '«date»T«time».«ms»Z ERROR - DockerApiException: Docker API responded with status code=InternalServerError, response={"message":"Get https://contosoacr.azurecr.io/v2/: unauthorized: authentication required"}',
  '«date» «time» «app» POST /Account/ResetPassword - 443 - «ip» Mozilla/5.0+(Windows+NT+10.0;+Win64;+x64) ARRAffinity=«hex64» https://«app».azurewebsites.net/Account/ForgotPassword «app».azurewebsites.net 302 0 0 412 1683 46',
  '«date» «time» «app» GET /api/tokens X-ARR-LOG-ID=«guid» 443 - «ip» - - «app».azurewebsites.net 401 0 0 300 900 15',
  "fail: Microsoft.EntityFrameworkCore.Database.Connection[20004] An error occurred using the connection to database '«db»' on server 'tcp:«server».database.windows.net,1433'.",
  "Microsoft.Data.SqlClient.SqlException (0x80131904): Login failed for user '«user»'.",
  '   at Microsoft.Data.SqlClient.SqlInternalConnectionTds.AttemptOneLogin(ServerInfo serverInfo, String newPassword, SecureString newSecurePassword, TimeoutTimer timeout, Boolean withFailover)',
  'ClientConnectionId:«guid»  Error Number:18456,State:1,Class:14',
  'Key Vault reference for app setting DB_PASSWORD could not be resolved: AccessToKeyVaultDenied',
  'DB_PASSWORD=@Microsoft.KeyVault(SecretUri=https://«vault».vault.azure.net/secrets/db-password/«hex32»)',
  'info: Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager[58] Creating key {«guid»} with creation date «date» «time»Z, activation date «date» «time»Z',
  'warn: Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager[35] No XML encryptor configured. Key {«guid»} may be persisted to storage in unencrypted form.',
  '{"Timestamp":"«date»T«time»Z","TraceId":"«hex32»","SpanId":"«hex16»","Body":"Password reset mail queued","Attributes":{"user.id":"«guid»"}}',
  'Set-Cookie: ARRAffinitySameSite=«hex64»;Path=/;HttpOnly;SameSite=None;Secure;Domain=«app».azurewebsites.net',
];

const sql = [
  '«date» «time».«ms» Logon       Error: 18456, Severity: 14, State: 38.',
  "«date» «time».«ms» Logon       Login failed for user '«user»'. Reason: Failed to open the explicitly specified database '«db»'. [CLIENT: «ip»]",
  "«date» «time».«ms» Logon       Login failed for user '«user»'. Reason: Password did not match that for the login provided. [CLIENT: «ip»]",
  '«date» «time».«ms» spid«number»      The certificate [Cert Hash(sha1) "«HEX40»"] was successfully loaded for encryption.',
  '«date» «time».«ms» spid«number»      Service Broker manager has started. password policy check: enabled',
  'query_hash 0x«HEX16» query_plan_hash 0x«HEX16» plan_handle 0x06000500«HEX40»',
  "SELECT name, is_policy_checked, is_expiration_checked, LOGINPROPERTY(name, 'PasswordLastSetTime') FROM sys.sql_logins;",
  "ALTER LOGIN [«user»] WITH PASSWORD = N'********';",
  'CREATE USER [«upn»] FROM EXTERNAL PROVIDER; -- no password',
  'name=«user» PasswordLastSetTime=«date» «time» BadPasswordCount=3 IsLocked=0 DaysUntilExpiration=42',
  'Msg 33126, Level 16, State 1: Database encryption key is corrupted and cannot be read.',
  "Msg 15151, Level 16, State 1, Line 1: Cannot find the credential '«account»', because it does not exist or you do not have permission.",
  'activity_id=«guid» connection_id=«guid» session_id=«number» client_hostname=«vm»',
  'Server=tcp:«server».database.windows.net,1433;Initial Catalog=«db»;Authentication=ActiveDirectoryManagedIdentity;Encrypt=True;',
  'wait_type=PREEMPTIVE_OS_AUTHENTICATIONOPS waits=«number» signal_ms=«ms»',
];

const entra = [
  '{"id":"«guid»","createdDateTime":"«date»T«time»Z","userPrincipalName":"«upn»","appId":"«guid»","appDisplayName":"Azure Portal","ipAddress":"«ip»","correlationId":"«guid»","isInteractive":true}',
  '"authenticationDetails":[{"authenticationStepDateTime":"«date»T«time»Z","authenticationMethod":"Password","authenticationMethodDetail":"Password Hash Sync","succeeded":false,"authenticationStepResultDetail":"Invalid username or password"}]',
  '"status":{"errorCode":50126,"failureReason":"Error validating credentials due to invalid username or password.","additionalDetails":"The user didn\'t enter the right credentials."}',
  '"status":{"errorCode":50055,"failureReason":"The password is expired."}',
  '"uniqueTokenIdentifier":"«b6422»==","incomingTokenType":"none","tokenIssuerName":"","servicePrincipalCredentialKeyId":"«guid»","servicePrincipalCredentialThumbprint":"«HEX40»"',
  '"deviceDetail":{"deviceId":"«guid»","operatingSystem":"Windows10","browser":"Edge 130.0.0","isCompliant":true,"trustType":"Azure AD joined"}',
  '"activityDisplayName":"Reset password (self-service)","result":"failure","resultReason":"OnPremisesAdminActionRequired","loggedByService":"Self-service Password Management"',
  '"activityDisplayName":"Update application – Certificates and secrets management","modifiedProperties":[{"displayName":"KeyDescription","oldValue":"[]","newValue":"[\\"[KeyIdentifier=«guid»,KeyType=Password,KeyUsage=Verify,DisplayName=ci]\\"]"}]',
  'PasswordHashSync: cycle «number» ended, objects=«number», partition=contoso.local, batch id «guid»',
  "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '«guid»'. Trace ID: «guid» Correlation ID: «guid»",
  "AADSTS700016: Application with identifier '«guid»' was not found in the directory 'Contoso'.",
  '"oauthTokenMethod":"authorizationCode","sessionId":"«guid»","originalRequestId":"«guid»"',
  '"authenticationProcessingDetails":[{"key":"Legacy TLS (TLS 1.0, 1.1, 3DES)","value":"False"},{"key":"Oauth Scope Info","value":"[\\"User.Read\\"]"},{"key":"Is CAE Token","value":"True"}]',
  'Event 611 Directory Synchronization: Password hash synchronization failed for domain: contoso.local. Error: RPC Error 8453 : Replication access was denied.',
];

const network = [
  '* Connected to «app».azurewebsites.net («ip») port 443',
  '* TLSv1.3 (IN), TLS handshake, Newsession Ticket (4):',
  '*  subject: CN=*.azurewebsites.net; start date: «date» «time» GMT; issuer: C=US; O=Microsoft Corporation',
  '> POST /api/login HTTP/2\n> Host: «app».azurewebsites.net\n> Authorization: Bearer <redacted>\n> Content-Type: application/json',
  '< HTTP/2 401\n< www-authenticate: Bearer realm="«app»", error="invalid_token"\n< x-ms-request-id: «guid»\n< request-context: appId=cid-v1:«guid»',
  '< strict-transport-security: max-age=31536000\n< x-azure-ref: «date»T«time»Z-«hex32»',
  "< content-security-policy: script-src 'self' 'sha256-«b6443»=' 'nonce-«b6422»=='",
  'GET /common/oauth2/v2.0/authorize?client_id=«guid»&redirect_uri=https%3A%2F%2F«app».azurewebsites.net%2Fsignin-oidc&response_type=code&scope=openid%20profile&code_challenge=«b64url43»&code_challenge_method=S256&nonce=«hex32» HTTP/1.1',
  'If-None-Match: "«hex32»"\nContent-MD5: «b6422»==\nx-ms-version: 2024-11-04\nx-ms-lease-id: «guid»',
  'Kerberos: TGS_REQ cname=«user» realm=CONTOSO.LOCAL sname=cifs/«account».file.core.windows.net etype=aes256-cts-hmac-sha1-96',
  'IKEv2 negotiation failed: local «ip» remote «ip» reason: pre-shared key mismatch (AUTHENTICATION_FAILED)',
  'vpn: psk configured=yes, dpd=45, ikeProposal=aes256-sha256-modp2048',
  'radius: Access-Reject for «upn» from «ip» (wrong password) id=«number»',
  'smtp: 535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
  'AUTH LOGIN\n334 <base64>\n535 Authentication failed',
  'Server public key: ssh-ed25519 255 SHA256:«b6443»',
  'debug1: Offering public key: /home/«user»/.ssh/id_rsa RSA SHA256:«b6443» agent\ndebug1: Authentications that can continue: publickey,password\ndebug1: Next authentication method: password',
  'fetch("https://«account».blob.core.windows.net/web/app.js", { "integrity": "sha384-«b6464»", "credentials": "include" })',
];

const pipelines = [
  '«date»T«time».«ms»0000Z ##[section]Starting: Deploy «app»',
  '«date»T«time».«ms»0000Z env:\n«date»T«time».«ms»0000Z   DB_PASSWORD: ***\n«date»T«time».«ms»0000Z   AZURE_CLIENT_ID: «guid»',
  '«date»T«time».«ms»0000Z [command]/usr/bin/az login --service-principal -u *** --password=*** --tenant «guid» --allow-no-subscriptions',
  '«date»T«time».«ms»0000Z Checking out files… commit «hex40» from refs/heads/main',
  '  + administrator_login_password = (sensitive value)',
  '  + admin_password               = (sensitive value)\n  + admin_username               = "«user»"',
  '  ~ primary_access_key           = (sensitive value)\n    id                           = "/subscriptions/«guid»/resourceGroups/«rg»/providers/Microsoft.Storage/storageAccounts/«account»"',
  '  # random_password.sql will be created\n  + resource "random_password" "sql" {\n      + bcrypt_hash = (sensitive value)\n      + length      = 24\n      + result      = (sensitive value)\n    }',
  'Error: Reference to undeclared input variable: var.admin_password',
  'npm warn deprecated request-token@2.0.1: use @contoso/token instead',
  '    "integrity": "sha512-«b6486»=="',
  'added «number» packages, hash «hex32», lockfileVersion 3',
  'Successfully tagged contosoacr.azurecr.io/web:«number»\nsha256:«hex64»',
  'Secret scan: 0 secrets found in «number» files (passwords, tokens, private keys)',
  'dotnet user-secrets list\nNo secrets configured for this application.',
];

/** Lines as logs have them, by what writes them. None holds a secret. */
export const logs: Record<string, readonly string[]> = {
  azureCli,
  kubernetes,
  appService,
  sql,
  entra,
  network,
  pipelines,
};
