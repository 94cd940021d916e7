import { memoryOf } from '../reading/memory';
import { type Symptom, symptomOf } from './symptoms';

/** The line above a list says of all of them what is wrong: 「以下の仮想マシンで更新が失敗します」. */
export function sharedBy(lead: string): Symptom | undefined {
  return leads.of(lead).says;
}

/** A new analysis begins: lines that the last one did not hold are forgotten. */
export function turnLeads(): void {
  leads.turn();
}

const leads = memoryOf((lead) => ({ says: read(lead) }));

function read(lead: string): Symptom | undefined {
  if (!pointsDown.test(lead) || each.test(lead)) return undefined;
  const symptom = symptomOf(lead);
  return symptom && symptom.kinds.size + symptom.errors.size > 0 ? symptom : undefined;
}

const pointsDown = /以下|下記|次の|[::]\s{0,3}$|\b(?:these|following|below)\b/i;
const each = /異な|違|別々|それぞれ|各|様々|さまざま|\b(?:different\w{0,2}|various|several|each)\b/i;
