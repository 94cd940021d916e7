import { expect, test } from 'vitest';
import { findParts } from '../../lib/scope/parts';
import { layoutsEn, layoutsJa } from './layouts';

test.each([...layoutsJa, ...layoutsEn])('one problem stays one: %s', (text) => {
  expect(findParts(text).cuts).toEqual([]);
});
