import type { Family } from '../case';

const kubernetes = [
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db-secret\n  namespace: shop\ntype: Opaque\ndata:\n  password: «pw64»',
  'apiVersion: v1\ndata:\n  DB_PASSWORD: «pw64»\nkind: Secret\nmetadata:\n  creationTimestamp: "«date»T«time»Z"\n  name: app-secret\n  uid: «guid»',
  'apiVersion: v1\nkind: Secret\nmetadata:\n  name: smtp\nstringData:\n  smtp-password: «pw»',
  'kind: Secret\napiVersion: v1\nstringData:\n  password: "«pw!»"\n  username: «user»',
  'users:\n- name: clusterUser_«rg»_aks-shop\n  user:\n    client-key-data: «pem64»',
  'users:\n- name: clusterAdmin_«rg»_aks-shop\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t«base64»\n    client-key-data: «pem64»\n    token: «pin32»',
  'apiVersion: v1\nclusters:\n- cluster:\n    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t«base64»\n    server: https://aks-shop.hcp.«region».azmk8s.io:443\n  name: aks-shop\nkind: Config\nusers:\n- name: aks\n  user:\n    client-key-data: «pem64»',
  'users:\n- name: ci\n  user:\n    token: «jwt»',
  'kubectl --token=«jwt» get pods -n shop',
  '"client-key-data": "«pem64»"',
  'apiVersion: v1\nkind: Secret\ntype: kubernetes.io/tls\ndata:\n  tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t«base64»\n  tls.key: «pem64»',
  'env:\n- name: DB_PASSWORD\n  value: «pw»\n- name: DB_HOST\n  value: «server».database.windows.net',
];

const publish = [
  '<publishProfile profileName="«app» - Web Deploy" publishMethod="MSDeploy" publishUrl="«app».scm.azurewebsites.net:443" msdeploySite="«app»" userName="$«app»" userPWD="«deploy»" destinationAppUrl="https://«app».azurewebsites.net" />',
  '<publishData><publishProfile profileName="«app» - FTP" publishMethod="FTP" publishUrl="ftps://waws-prod-ty1-01.ftp.azurewebsites.windows.net/site/wwwroot" ftpPassiveMode="True" userName="«app»\\$«app»" userPWD="«deploy»" /></publishData>',
  '<publishProfile userPWD="«deploy»" userName="$«app»" publishMethod="ZipDeploy" publishUrl="«app».scm.azurewebsites.net:443" />',
  '発行プロファイルの内容です。userName="$«app»" userPWD="«deploy»"',
  'userPWD="«deploy»"',
  'publishUserName=$«app», publishPassword=«deploy»',
  '"publishingUserName": "$«app»",\n"publishingPassword": "«deploy»"',
  "curl -u '$«app»:«deploy»' https://«app».scm.azurewebsites.net/api/zipdeploy --data-binary @a.zip",
  '<publishData><publishProfile profileName="a" publishMethod="MSDeploy" userName="$«app»" userPWD="«deploy»" /><publishProfile profileName="b" publishMethod="FTP" userName="«app»\\$«app»" userPWD="«deploy»" /></publishData>',
];

/** Secrets in files that Azure and Kubernetes hand out. */
export const files: readonly Family[] = [
  {
    name: 'kubernetes',
    templates: kubernetes.map((text) => text.replace('«pin32»', '«opaque»')),
    around: ['none', 'fence', 'block', 'form'],
    times: 3,
  },
  { name: 'publish profiles', templates: publish, around: ['block', 'none', 'mail', 'form'], times: 3 },
];
