import { expect, test } from 'vitest';
import { isPlaceholder } from '../../lib/portal/placeholder';

test.each([
  '',
  'Select a problem subtype',
  'Select...',
  '問題の種類を選択してください',
  'リソースの選択',
  '请选择服务',
  'Sélectionner un type',
  '-- Select --',
  'Please choose...',
  'Select all that apply',
])('placeholder: "%s"', (text) => expect(isPlaceholder(text)).toBe(true));
test.each([
  'Selective sync of SharePoint',
  'VM の選択肢が出ない',
  'Type conversion fails',
  'Choosing a region',
  'Blob Storage',
])('value: "%s"', (text) => expect(isPlaceholder(text)).toBe(false));
