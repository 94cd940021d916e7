import type { Family } from '../case';

const templates = [
  'DefaultEndpointsProtocol=https;AccountName=«account»;AccountKey=«storage»;EndpointSuffix=core.windows.net',
  '«date»T«time»Z DEBUG connecting with Endpoint=sb://sb-shop.servicebus.windows.net/;SharedAccessKeyName=listen;SharedAccessKey=«servicebus»',
  '«date» «time» ERROR could not connect: Server=tcp:«server».database.windows.net;Database=«db»;User ID=«user»;Password=«pw»;Encrypt=True',
  'GET https://«account».blob.core.windows.net/logs?sv=2024-11-04&sr=c&sp=rl&se=2027-01-01&sig=«sig» 403',
  '> Authorization: Bearer «jwt»',
  'Authorization: Basic «basic»',
  'Executing: sqlcmd -S «server».database.windows.net -U «user» -P «pw» -i deploy.sql',
  'az vm create -n «vm» -g «rg» --admin-username «user» --admin-password "«pw!»"',
  'DB_PASSWORD=«pw»',
  '{"level":"debug","msg":"login","user":"«user»","password":"«pw»"}',
  '"clientSecret": "«entra»",',
  'Cloning https://«user»:«pw-url»@git.contoso.com/shop/web.git',
  'amqp://«user»:«pw-url»@«ip»:5672/',
  'remote: https://«github»@github.com/contoso/web.git',
  'api-key: «openai»',
  '«pem»',
  'userPWD="«deploy»" userName="$«app»"',
  'az devops login --organization https://dev.azure.com/contoso token «devops»',
  '[WARN] パスワード: «pw» は次回変更してください',
  '# memo: the password is «pw»',
];

/** One line of a long log. */
export const buried: Family = { name: 'in a long log', templates, around: ['longlog'], times: 3 };
