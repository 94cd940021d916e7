import type { Family } from '../case';

const templates = [
  'https://«account».blob.core.windows.net/backup/db.bak?sv=2024-11-04&st=«date»T00:00:00Z&se=2027-03-31T00:00:00Z&sr=b&sp=r&sig=«sig»',
  'https://«account».blob.core.windows.net/logs?sp=rl&se=2027-01-31T15:00:00Z&spr=https&sv=2024-11-04&sr=c&sig=«sig»',
  '?sv=2024-11-04&ss=bfqt&srt=sco&sp=rwdlacupiytfx&se=2027-06-30T00:00:00Z&st=«date»T00:00:00Z&spr=https&sig=«sig»',
  'SAS トークン：sv=2024-11-04&ss=b&srt=co&sp=rl&se=2027-02-01T00:00:00Z&sig=«sig»',
  'ダウンロード用 URL は https://«account».blob.core.windows.net/dump/vm.dmp?se=2027-04-01&sp=r&sv=2024-11-04&sr=b&sig=«sig» です。',
  'azcopy copy "C:\\data\\*" "https://«account».blob.core.windows.net/data?sv=2024-11-04&sr=c&sp=rwl&se=2027-01-01&sig=«sig»" --recursive',
  'curl "https://«account».file.core.windows.net/share/a.txt?sig=«sig»&sv=2024-11-04&sr=f&sp=r&se=2027-05-05"',
  'https://prod-«number».japaneast.logic.azure.com:443/workflows/«hex32»/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«sig-bare»',
  'Logic Apps のトリガー URL は https://prod-«number».japaneast.logic.azure.com/workflows/«hex32»/triggers/manual/paths/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«sig-bare» になります。',
  'https://default«hex16».environment.api.powerplatform.com/powerautomate/automations/direct/workflows/«hex32»/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=«sig-bare»',
  'SharedAccessSignature sr=https%3A%2F%2Fsb-shop.servicebus.windows.net%2Forders&sig=«sig»&se=1830000000&skn=RootManageSharedAccessKey',
  'Authorization: SharedAccessSignature sr=iot-shop.azure-devices.net%2Fdevices%2Fdev01&sig=«sig»&se=1830000000',
  'BlobEndpoint=https://«account».blob.core.windows.net/;SharedAccessSignature=sv=2024-11-04&ss=b&srt=sco&sp=rl&se=2027-01-01T00:00:00Z&sig=«sig»',
  '"sasUri": "https://«account».table.core.windows.net/?sv=2024-11-04&ss=t&srt=sco&sp=r&se=2027-01-01&sig=«sig»"',
  'GET /backup?restype=container&comp=list&sv=2024-11-04&sp=l&sig=«sig» HTTP/1.1',
  'aeg-sas-token: r=https%3A%2F%2Fegt-shop.japaneast-1.eventgrid.azure.net%2Fapi%2Fevents&e=1%2F1%2F2027%2012%3A00%3A00%20AM&s=«sig»',
  '<a href="https://«account».blob.core.windows.net/img/a.png?sv=2024-11-04&amp;sr=b&amp;sp=r&amp;se=2027-01-01&amp;sig=«sig»">',
  'The upload goes to https://«account».blob.core.windows.net/in?sp=w&se=2027-01-01T00:00:00Z&sv=2024-11-04&sr=c&sig=«sig».',
  "SAS_TOKEN='sv=2024-11-04&ss=b&srt=o&sp=r&se=2027-01-01&sig=«sig»'",
  'SAS: sp=r&st=«date»T01:00:00Z&se=2027-03-01T09:00:00Z&spr=https&sv=2024-11-04&sr=b&sig=«sig-plain»',
];

/** Signatures of URLs: exactly the value of `sig=`. */
export const sas: Family = {
  name: 'shared access signatures',
  templates,
  around: ['form', 'block', 'none', 'mail', 'chat'],
  times: 2,
};
