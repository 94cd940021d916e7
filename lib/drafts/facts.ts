import type { Span, SupportRequest } from '../request/model';
import { shownText } from '../request/shown';
import { greeting, oneCause } from '../scope/reading/cues';
import { factsOf } from '../scope/reading/facts';
import { keepCircled, numberOf } from '../scope/reading/lines';
import { fold } from '../text/fold';
import { commonLabel, labelOf, subjectLabel } from './labels';
import type { Piece } from './pieces';

/** What a piece says, as far as the question counts whether it belongs to all drafts. */
export interface PieceFacts extends Piece {
  label: string | undefined;
  greets: boolean;
  /** Who can be reached where and when. */
  contacts: boolean;
  /** Reports a problem, or asks something. */
  states: boolean;
  /** "The following two questions". */
  announces: boolean;
  /** `1.`, 質問 1. */
  numbered: boolean;
  /** Where things run. */
  places: boolean;
  /** Names a service or something of the person's own. */
  names: boolean;
  /** いずれも, "both". */
  forAll: boolean;
}

/** Reads the pieces of a request's description; of secrets only their masks. */
export function factsOfPieces(
  request: SupportRequest,
  pieces: readonly Piece[],
  hidden: readonly Span[],
): PieceFacts[] {
  return pieces.map((piece) =>
    factsOfPiece(shownText(request, 'description', hidden, piece.start, piece.end), piece),
  );
}

function factsOfPiece(shown: string, piece: Piece): PieceFacts {
  const text = fold(keepCircled(shown)).text;
  const line = text.split('\n', 1)[0] ?? '';
  const facts = factsOf(text, []).filter(({ kind }) => kind !== 'log');
  const fails = facts.some((one) => one.fails || one.costs);
  const label = labelOf(line);
  const contacts = !fails && isContact(text);
  const common = label !== undefined && (commonLabel.test(label) || subjectLabel.test(label));
  const greets = isGreeting(text);
  return {
    ...piece,
    label,
    greets,
    contacts,
    states: !contacts && !greets && (fails ? !common : !common && facts.some(({ asks }) => asks)),
    announces: pointsAhead.test(text) || facts.some(({ announces }) => announces),
    numbered: numberOf(line) !== undefined,
    places: places.test(text),
    names: facts.some((one) => one.services.length > 0 || one.names.length > 0),
    forAll: oneCause.test(text) || everyOne.test(text),
  };
}

/** 「Cosmos DB について以下を教えてください」, "please answer the following questions:": what is asked comes behind it. */
export const pointsAhead =
  /(?:以下|下記|次)(?:の[^。\n]{1,16})?(?:を|について|に関して|につきまして|の(?:通り|とおり))[^。\n]{0,16}(?:教え|教示|確認|回答|質問|相談|伺|お願い)[^。\n]{0,24}[。:]?$|\b(?:the following|as follows)\b[^.?\n]{0,40}[.:]?$/i;

/** Opens or closes a letter, or says who writes; each of its lines does. */
export function isGreeting(folded: string): boolean {
  const lines = folded.split('\n').filter((line) => line.trim() !== '');
  const sentences = lines.flatMap((line) => line.trim().split(/(?<=。)/));
  return sentences.length > 0 && sentences.every((one) => one.length < 80 && isGreetingLine(one));
}

const isGreetingLine = (line: string) => greeting.test(line) || introduces.test(line);

/** 「Contoso の山田です。」, "My name is Taro": a name and nothing that could be a problem. */
const introduces =
  /^(?:[^。、\n]{1,30}(?:と申します|でございます)。?|(?:株式会社[^。、\n]{1,24}|[^。、\n]{1,20}(?:株式会社|社|部|課)(?:の|[ 、])?[^。、\n]{0,12}|[A-Za-zァ-ヶー一-龠]{2,20} ?の ?[一-龠]{1,4})です。?|(?:my name is|i am|i'm|this is) [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2}(?: (?:from|at|with|of) [A-Z][\w .]{1,40})?[.,!]?)$/i;

/** A telephone number, an address or hours, and a word that says what they are for. */
function isContact(text: string): boolean {
  if (text.length > 300) return false;
  const asked =
    /電話|TEL|携帯|連絡|内線|問い合わせ先|メール|\b(?:phone|call|reach|contact|mobile|e-?mail)\b/i;
  const where =
    /(?<!\d)\+?\d{1,4}[- (]{1,2}\d{1,4}[- )]{1,2}\d{3,4}(?!\d)|\w@\w|平日|営業時間|\d{1,2}:\d{2} ?(?:-|~|〜|～|から)|\b(?:weekdays?|business hours|working hours)\b/i;
  return asked.test(text) && where.test(text);
}

/** "Both are in the subscription" */
const everyOne =
  /^(?:both|all(?: of (?:them|these|the))?|each)\b|いずれも|どちらも|両方とも|(?:すべて|全て)(?:が|の|、|同じ)/i;

const places =
  /環境|サブスクリプション|リージョン|リソース ?グループ|テナント|東日本|西日本|\b(?:environment|subscription|region|resource group|tenant|japan (?:east|west)|(?:east|west) us|(?:north|west) europe)\b/i;
