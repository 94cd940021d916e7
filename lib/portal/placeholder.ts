/** A dropdown that nothing was chosen in shows such a text: "Select a problem subtype", "…を選択してください". */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.normalize('NFKC').replace(/^[-–—\s]+|[-–—\s.…。]{1,30}$/g, ''));
}

const placeholder =
  /^(?:(?:please )?(?:select|choose|pick|type to)(?: (?:an?|the|your|one|from|start|all)\b.*)?)?$|(?:選択|検索)(?:してください|する)?$|(?:auswählen|selecteren|seçin)$|^(?:sélectionn|choisiss|seleccion|elija |selezion|selecion|wybierz|vyberte|válass|välj |pilih |выбер|请选择|请选取|選取|선택)|선택(?:하세요|하십시오)?$/i;
