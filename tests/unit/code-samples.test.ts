import { globSync, readFileSync } from 'node:fs';
import {
  validateIdentityPolicy,
  validateResourcePolicy,
  validateTrustPolicy,
} from '@cloud-copilot/iam-policy';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { fillFacts } from '#build/fill-facts';
import { type Fact, factsById } from '#facts/fact';
import { undeclaredNames } from './template-names';

const facts: ReadonlyMap<string, Fact> = factsById(
  import.meta.glob<Record<string, unknown>>(['/content/facts/*.ts', '!/content/facts/fact.ts'], {
    eager: true,
  }),
);

interface Sample {
  name: string;
  language: string;
  code: string;
}

/** The fenced code of every note, with its facts filled in. */
const samples: Sample[] = globSync('content/notes/**/*.mdx').flatMap((path) =>
  Array.from(
    readFileSync(path, 'utf8').matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```/gm),
    ([, language = '', code = ''], index) => ({
      name: `${path} sample ${index + 1}`,
      language,
      code: fillFacts(code, facts, path),
    }),
  ),
);
const inLanguage = (language: string) => samples.filter((sample) => sample.language === language);

test('samples are short and in a language that is checked', () => {
  const known = ['ts', 'json', 'yaml', 'sh', 'sql', 'mermaid', 'txt'];
  expect(samples.filter(({ language }) => !known.includes(language)).map(({ name }) => name)).toEqual([]);
  const long = samples.filter(
    ({ language, code }) => language !== 'mermaid' && code.trim().split('\n').length > 20,
  );
  expect(long.map(({ name }) => name)).toEqual([]);
});

describe('TypeScript samples compile against the types of their packages', () => {
  const found = inLanguage('ts');
  const files = new Map(
    found.map(({ code }, index) => [`${process.cwd()}/sample-${index}.ts`, `${code}\nexport {};\n`]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, version) => {
    const code = files.get(name);
    return code === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, code, version);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  const program = ts.createProgram([...files.keys()], options, host);

  test.each(found.map(({ name }, index) => ({ name, file: [...files.keys()][index] ?? '' })))(
    '$name',
    ({ file }) => {
      const source = program.getSourceFile(file);
      const messages = ts
        .getPreEmitDiagnostics(program, source)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
      expect(messages).toEqual([]);
    },
  );
});

test.each(inLanguage('json'))('$name is JSON', ({ code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

test.each(inLanguage('yaml'))('$name is YAML', ({ code }) => {
  const [document] = parseAllDocuments(code);
  expect(document && 'errors' in document ? document.errors : ['empty']).toEqual([]);
});

test('a name that a template does not declare is told', () => {
  const template = `
Resources:
  A: { Type: AWS::SQS::Queue, Properties: { Tags: !Sub "\${B.Arn} \${AWS::Region}", QueueName: !Ref A } }`;
  expect(undeclaredNames(template)).toEqual(['B']);
});

test.each(inLanguage('yaml').filter(({ code }) => /^Resources:$/m.test(code)))(
  '$name refers to what it declares',
  ({ code }) => {
    expect(undeclaredNames(code)).toEqual([]);
  },
);

/** The rules of the kind of policy that a document is: with a principal it belongs to a resource, and trusts if it lets roles be assumed. */
function faultsOfPolicy(code: string): string[] {
  const validate = !code.includes('"Principal"')
    ? validateIdentityPolicy
    : code.includes('sts:AssumeRole')
      ? validateTrustPolicy
      : validateResourcePolicy;
  return validate(JSON.parse(code)).map(({ message, path }) => `${path}: ${message}`);
}

test('a policy with an unknown element is told', () => {
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resorce: '*' }],
  };
  expect(faultsOfPolicy(JSON.stringify(policy))).not.toEqual([]);
});

test.each(inLanguage('json').filter(({ code }) => code.includes('"Statement"')))(
  '$name is a valid policy',
  ({ code }) => {
    expect(faultsOfPolicy(code)).toEqual([]);
  },
);
