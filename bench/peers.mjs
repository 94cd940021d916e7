import { readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { createLinter } from 'textlint';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import writeGood from 'write-good';

const versions = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).dependencies;

/**
 * The linters that people know, each with the rules that it recommends, ready to look at a text.
 * @returns {Promise<{ name: string, version: string, look(text: string): unknown }[]>}
 */
export async function peers() {
  const named = {
    textlint: textlint(),
    'harper.js': await harper(),
    alex,
    'write-good': writeGood,
    secretlint,
  };
  return Object.entries(named).map(([name, look]) => ({
    name: name === 'textlint' ? 'textlint + ja-technical-writing' : name,
    version: versions[name === 'secretlint' ? '@secretlint/core' : name],
    look,
  }));
}

function textlint() {
  const rules = Object.entries(technicalWriting.rules).map(([ruleId, rule]) => {
    const options = technicalWriting.rulesConfig[ruleId];
    return { ruleId, rule, ...(options !== undefined && { options }) };
  });
  const plugins = [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }];
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({ rules, plugins, filterRules: [] }),
  });
  /** @param {string} text */
  return (text) => linter.lintText(text, 'request.txt');
}

async function harper() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  /** @param {string} text */
  return (text) => linter.lint(text, { language: 'plaintext' });
}

/** @param {string} content */
function secretlint(content) {
  const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }];
  const source = { content, filePath: 'request.txt', ext: '.txt', contentType: 'text' };
  return lintSource({ source, options: { config: { rules } } });
}
