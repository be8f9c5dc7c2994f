import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { read } from '#engines/read-input';
import { inputs } from '#engines/vtl/inputs';
import { mapRequest } from '#engines/vtl/playground';

const run = (template: string, given: Partial<Record<'body' | 'params' | 'settings', string>> = {}) =>
  mapRequest({ ...valuesOf(inputs), body: '{}', params: '', settings: '', ...given, template });
const text = (...given: Parameters<typeof run>) => run(...given).text;
const fault = (template: string) => inputs.template.check(template);

describe('what AWS documents', () => {
  test('parts of the body, parameters and context', () => {
    const body = '{ "Price": "249.99", "Age": "6" }';
    const params = 'path.id = 123\nquerystring.name = Bella';
    expect(text(`{"name":"$input.params('name')","body":$input.json('$')}`, { body, params })).toBe(
      '{"name":"Bella","body":{"Price":"249.99","Age":"6"}}',
    );
    expect(text(`"$util.escapeJavaScript($input.json('$.Age'))"`, { body })).toBe('"\\"6\\""');
    expect(text(`$input.params('id')`, { params })).toBe('123');
    expect(text('$context.identity.sourceIp', { settings: 'context.identity.sourceIp = 192.0.2.1' })).toBe(
      '192.0.2.1',
    );
    for (const written of ['$stageVariables.t', "$stageVariables['t']", `\${stageVariables['t']}`])
      expect(text(written, { settings: 'stageVariables.t = seats' })).toBe('seats');
  });

  test('a map has a size, and all parameters can be looped over', () => {
    const body = '{ "things": { "1": {}, "2": {}, "3": {} } }';
    expect(text(`"$input.path('$.things').size()" $input.json('$.things')`, { body })).toBe(
      '"3" {"1":{},"2":{},"3":{}}',
    );
    const all = `#set($all = $input.params())
{#foreach($type in $all.keySet())
#set($params = $all.get($type))"$type":{#foreach($name in $params.keySet())
"$name":"$util.escapeJavaScript($params.get($name))"#if($foreach.hasNext),#end
#end}#if($foreach.hasNext),#end
#end}`;
    const params = 'path.p = a\nquerystring.q = b,c\nheader.h = d\nheader.i = e';
    expect(text(all, { params })).toBe(
      '{"path":{"p":"a"},"querystring":{"q":"b,c"},"header":{"h":"d","i":"e"}}',
    );
  });

  test('parameters are searched in path, query string and headers', () => {
    const params =
      'header.a = 3\nquerystring.a = 2\npath.a = 1\nheader.b = 3\nquerystring.b = 2\nheader.c = 3';
    expect(text(`$input.params('a')$input.params('b')$input.params('c')$input.params('d')`, { params })).toBe(
      '123',
    );
  });

  test('stringified JSON is read, and numbers keep their kind', () => {
    const body = String.raw`{"errorMessage":"{\"key2\":{\"arr\":[1,2,3]}}", "price": 10.00}`;
    expect(text(`#set ($o = $util.parseJson($input.path('$.errorMessage')))\n$o.key2.arr[0]`, { body })).toBe(
      '1',
    );
    expect(text(`$input.path('$.price') $input.json('$.price')`, { body })).toBe('10.0 10.0');
    expect(text('$input.body', { body })).toContain('10.00');
  });

  test('escaped single quotes are turned back by a regular expression', () => {
    const body = `{ "t": "it's \\"it\\"" }`;
    const escaped = `$util.escapeJavaScript($input.path('$.t'))`;
    expect(text(escaped, { body })).toBe(String.raw`it\'s \"it\"`);
    expect(text(`${escaped}.replaceAll("\\\\'", "'")`, { body })).toBe(String.raw`it's \"it\"`);
  });

  test('a parameter is overridden, once', () => {
    const set = `#set($context.requestOverride.header.seat = "12A")`;
    expect(run(set).overrides).toEqual(['header.seat: 12A']);
    expect(run(set + set).answer).toContain('5XX');
  });

  test('a loop turns 1,000 times', () => {
    expect(text('#foreach($i in [1..1000]).#end')).toHaveLength(1000);
    expect(run('#foreach($i in [1..1001]).#end').answer).toContain('1,001 times');
  });
});

// Recorded on API Gateway by the tests of localstack/airspeed (MIT), 2023 to 2025.
test.each([
  ['Hello $ ', 'Hello $ '],
  ['Hello $name', 'Hello '],
  ['Hello $!name', 'Hello '],
  ['#if ($value) true #else false #end', ' true '],
  ['#if($value)true#{end}monkey', 'truemonkey'],
  ['#set ($v = true)$v', 'true'],
  ['## comment\nStuff\nMore stuff## more comments $blah', 'Stuff\nMore stuff'],
  ['Stuff#*\n more comments *#\n and more stuff', 'Stuff\n and more stuff'],
  [String.raw`#set ($name = "\\batman\nand robin")$name`, String.raw`\\batman\nand robin`],
  ['#set($d = "{""a"": 2}")$d', '{"a": 2}'],
  [String.raw`#set($d = "1\\""2""3")$d`, String.raw`1\\"2"3`],
  [
    String.raw`
#set( $email = "foo" )
$email
\$email
\\$email
\
\\ \# \$
\#end
\# end
\#set( $email = "foo" )
`,
    String.raw`
foo
$email
\foo
\
\\ \# \$
#end
\# end
#set( foo = "foo" )
`,
  ],
  ['#foreach ($i in [1, 2, 3])$i. #if ($foreach.last)yes#end, #end', '1. , 2. , 3. yes, '],
  ['#set($values = [2..-2])#foreach($value in $values)$value,#end', '2,1,0,-1,-2,'],
  ['#set($a = {"dog": "cat" , "horse":15})$a.dog', 'cat'],
  [String.raw`#set($hello="hello, \$name is my name")$hello`, 'hello, $name is my name'],
  ['<span style="color: #13ff93">', '<span style="color: #13ff93">'],
  ['"#"', '"#"'],
  ['#foreach($value in $values)foo#end', ''],
  ['hello #stop world', 'hello '],
  ['#set($a = 4 > 2 + 5)$a', 'false'],
  ['#set($a = (5 + 4) > 2)$a', 'true'],
  ['#set($a = 2 + 5 * 4)$a', '22'],
  ['#set($a = {})$a', '{}'],
  ['\n#if(true)\nhello##\n#end', '\nhello'],
  ['#set($a = 100.0 / 50)$a', '2.0'],
  ['#set($x = .5*.1)$x', '0.05'],
  ['#set($i = 1)$i,#foreach ($i in [2, 3, 4])$i,#set($i = $i)#end$i', '1,2,3,4,1'],
  ['#foreach ($j in [1,2])#foreach ($i in [3, 4])$foreach.count,#end$foreach.count|#end', '1,2,1|1,2,2|'],
  ['#set($foo = [1,2,3]) #if($foo.contains(10))found#end', ' '],
  ['#foreach ($i in [1, 2, 3])$i. #if ($velocityHasNext)yes#end, #end', '1. yes, 2. yes, 3. , '],
  ["#set($a = ['one', 'two', 'three'])$a.set(1, 'foo')#foreach ($item in $a)$item#end", 'twoonefoothree'],
  ["#set($d = {'k1': 'v1'})#set($ignore = $d.putAll({'k1': 'v3', 'k2': 'v2'}))$d.k1 - $d.k2", 'v3 - v2'],
  ["#set($foo = [1,2])#set( $ignore = $foo.add('x') )#foreach($item in $foo)$item,#end", '1,2,x,'],
  ["#set($foo = 'something') $foo.substring(3, 6)$foo.indexOf('e')", ' eth3'],
  ["#set( $o = {'k1': 'v1', 'k2': 'v2'} )$o.toString()", '{k1=v1, k2=v2}'],
  ["#set($t = ['one', 'two'])#set($i = 1)#set( $t[$i] = 'foo' )$t", '[one, foo]'],
  ['#set($m = {})#set($ignore = $m.put(\'k\', null))#if("$m.k" == "")none#end', 'none'],
  ['\n        #set( $o = {\n          "a": "b"\n        } )\n        {$o.a}', '\n                {b}'],
])('%s', (template, expected) => {
  expect(text(template)).toBe(expected);
});

// By the reference of Velocity and the documentation of Java’s lists.
test.each([
  ['#foreach($a in [1,2])#foreach($b in [1,2])$foreach.parent.count$foreach.count #end#end', '11 12 21 22 '],
  ['#foreach($a in [1])$!foreach.parent.count#end|$!foreach.index', '|'],
  ['#set($a = [1,2,3])#set($a[-1] = 4)$a[-1]$a[-3]$a[-4]$a', '41[1, 2, 4]'],
  ["#set($m = {'a': 1})$m.entrySet()#foreach($e in $m.entrySet()) $e.getKey() $e.value#end", '[a=1] a 1'],
  ['#set($a = 1e3)$a #set($b = 2E-1)$b', '1000.0 0.2'],
  ["#set($a = ['x','y'])$a.indexOf('y')$a.indexOf('z')", '1-1'],
  ["#set($a = ['x','y'])$a.add(1, 'z')$a $a.add(9, 'q')$a", '[x, z, y] [x, z, y]'],
  ["#set($a = ['x','y','z'])$a.remove(0)$a.remove('z')$a.remove('q')$a $a.remove(7)", 'xtruefalse[y] '],
  ['#{if}(true)a#{elseif}(true)b#{end}#{set}($x=1)$x#{foreach}($i in [1,2])$i#{end}', 'a112'],
])('%s', (template, expected) => {
  expect(text(template)).toBe(expected);
});

test('the templates of the note are read', () => {
  const note = readFileSync('content/notes/api-gateway/mapping-templates.mdx', 'utf8');
  const templates = [...note.matchAll(/```txt\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(templates).toHaveLength(2);
  for (const template of templates) expect(fault(template)).toBeUndefined();
});

test('objects print as Java prints them, and lists of JSON as JSON', () => {
  const body = '{"a":1,"b":[{"c":5}]}';
  expect(text(`$input.path('$')`, { body })).toBe('{a=1, b=[{"c":5}]}');
  expect(text(`$input.path('$.b')`, { body })).toBe('[{"c":5}]');
});

test('whole numbers divide as Java divides them, and by zero there is nothing', () => {
  expect(text('#set($a = 7 / 2)$a #set($b = -7 / 2)$b #set($c = 7.0 / 2)$c #set($d = 1 / 0)$d')).toBe(
    '3 -3 3.5 ',
  );
  expect(text('#set($a = 1.5 * 10000000.0)$a')).toBe('1.5E7');
});

test('encodings go there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (value) => {
      const body = JSON.stringify({ value });
      for (const [to, from] of [
        ['base64Encode', 'base64Decode'],
        ['urlEncode', 'urlDecode'],
      ])
        expect(text(`$util.${from}($util.${to}($input.path('$.value')))`, { body })).toBe(value);
      const encoded = text(`$util.base64Encode($input.path('$.value'))`, { body });
      expect(encoded).toBe(Buffer.from(value).toString('base64'));
      const escaped = text(`"$util.escapeJavaScript($input.path('$.value'))"`, { body });
      expect(JSON.parse(escaped.replaceAll("\\'", "'"))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('mistakes name line, column and what would be right', () => {
  expect(fault('{\n  #if($a)\n}')).toBe('Line 2, column 3: This #if is not closed. Write #end after it.');
  expect(fault('a #end')).toContain('Line 1, column 3: This #end belongs to nothing');
  expect(fault('{#end}')).toContain('Line 1, column 2: This #end belongs to nothing');
  expect(fault("$input.josn('$')")).toContain(
    'Line 1, column 8: $input has no method “josn” here. Did you mean json()?',
  );
  expect(fault("$input.json('$..a')")).toContain('Line 1, column 15: This page follows names and numbers');
  expect(fault('#set($a = )')).toContain('Line 1, column 11: A value belongs here');
  expect(fault(`\${name`)).toContain('Line 1, column 7');
  expect(fault('#macro(x)#end')).toContain('no #macro');
  expect(fault('a #[[ $b ]]#')).toContain('Line 1, column 3: This page leaves out plain text in #[[ … ]]#');
  expect(fault('$a.frobnicate()')).toBe(
    'Line 1, column 4: A value has no method “frobnicate” here. Those most used are size, get, contains, split and replaceAll.',
  );
  expect(fault('#set($a = "$b.nope()")')).toContain('Line 1, column 15: A value has no method “nope” here');
  expect(fault(`#if(${'('.repeat(500)}`)).toContain('nested');
  expect(run("$util.parseJson('{')").answer).toContain('is no JSON. Its line 1, column 2: A name');
  expect(fault('#set($a = 1e400)')).toBe('Line 1, column 11: No program keeps a number as large as this.');
  expect(fault('#set($a = "say ""hi"" to $b.nope()")')).toContain('Line 1, column 29: A value has no method');
  expect(fault('#set($a = "x""\n""y$b.get(""z)")')).toContain('Line 2, column 11: This string does not end');
  expect(run('#set($p = "$.a[*]")ab $input.json($p)').answer).toContain(
    'nothing: Line 1, column 23: This page',
  );
  expect(run(`#set($a = 'x')$a.replaceAll('[a-z]+', '')`).answer).toContain('regular expression');
});

test('no JavaScript is in reach', () => {
  for (const name of [
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'call',
  ]) {
    for (const root of ['$input', '$util', '$context', '$stageVariables', '$x', '$l', '$m'])
      expect(text(`#set($x = 'a')#set($l = [1])#set($m = {})${root}.${name}${root}['${name}']`)).toBe('');
    expect(text(`$${name}`)).toBe('');
    expect(text(`#set($m = {})#set($m.${name} = 1)$m.${name}`)).toBe('1');
  }
  for (const call of ['constructor', 'valueOf', 'repeat', 'anchor', 'eval', '__defineGetter__', 'getClass'])
    expect(fault(`#set($x = 'a')$x.${call}('b')`)).toContain('no method');
  expect(text('#set($u = $util)$u.toString()#set($i = $input)$i.size()')).toBe('');
});

test('what would run without end is stopped', () => {
  const loop = (times: number) => `${'#foreach($i in [1..1000])'.repeat(times)}x${'#end'.repeat(times)}`;
  const double = `#set($a = "${'x'.repeat(50)}")${'#set($a = "$a$a")'.repeat(60)}`;
  const square = `#set($a = 9)${'#set($a = $a * $a)'.repeat(60)}`;
  const self = '#set($a = [])#set($x = $a.add($a))$a';
  const replaced = `#set($a = "${'xx'.repeat(100)}")${"#set($a = $a.replaceAll('x', $a))".repeat(4)}`;
  const range = '#set($a = [1..999999999999])';
  for (const template of [loop(2), loop(5), double, square, self, replaced, range]) {
    const { answer } = run(template);
    expect(answer).toMatch(/^The back end gets nothing: Line 1, column \d+: /);
  }
});

test('anything that is read also runs, and anything else is refused in a sentence', () => {
  const parts = [
    '$input',
    '.json(',
    "'$.a'",
    ')',
    '#if(',
    '#set(',
    '$a',
    '=',
    '"',
    '#end',
    '#else',
    '1',
    '\\',
    '${',
    '}',
    '[',
    ']',
    '.',
    ' ',
    '\n',
    '#*',
    '*#',
    '##',
    '..',
    '#foreach(',
    ' in ',
    '$b',
    "'",
    '+',
    '||',
    '{',
    ':',
    '!',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 24 }), (pieces) => {
      const reading = read(inputs.template, pieces.join(''));
      if (reading.ok) expect(run(pieces.join('')).answer).toMatch(/\.$/);
      else expect(reading.fault).toMatch(/^Line \d+, column \d+: [\s\S]+[.)]$/);
    }),
    { numRuns: 5000 },
  );
});

test('a whole number of more than 18 digits is called too long', () => {
  expect(fault(`#set($a = ${'1'.repeat(19)})`)).toBe(
    'Line 1, column 11: This whole number is too long. Write up to 18 digits.',
  );
});

test('a sign that no JSON string may hold is named, and where it stands', () => {
  const body = (written: string) => inputs.body.check(written);
  expect(body(`{ "t": "it\\'s" }`)).toBe(
    `Line 1, column 11: JSON knows no \\' in a string: after a backslash comes ", \\, /, b, f, n, r, t or u with four digits.`,
  );
  expect(body('"a\tb"')).toBe('Line 1, column 3: In a string JSON writes this sign as \\t.');
  expect(body('"a\u0000"')).toBe('Line 1, column 3: In a string JSON writes this sign as \\u0000.');
  for (const open of ['{ "t": "abc', '{ "t": "abc\n" }'])
    expect(body(open)).toBe(
      'Line 1, column 8: This string does not end on its line. Close it with a double quote.',
    );
});

test('signs that nobody sees are named', () => {
  const body = (written: string) => inputs.body.check(written);
  expect(body('\ufeff{}')).toBe(
    'Line 1, column 1: A value belongs here, but there is an invisible byte order mark. Remove it.',
  );
  expect(body('{\u00a0"a": 1}')).toContain('column 2: A name in double quotes belongs here');
  expect(body('{\u00a0"a": 1}')).toContain('an invisible no-break space. Remove it.');
  expect(body('{😀}')).toContain('but there is "😀".');
  expect(fault('#set($a\u00a0= 1)')).toContain('column 8: = belongs here, after the name');
  expect(run('\ufeff{}').answer).toBe(
    'The back end gets a text that is no JSON. Its line 1, column 1: A value belongs here, but there is an invisible byte order mark. Remove it.',
  );
});

test('parameters may have any name without blanks, and a line that is none says what a line is', () => {
  const params = 'querystring.filter[a.b.c.d.e.f] = x\n$header.X-Y = a = b\npath.id =';
  expect(
    text(`$input.params('filter[a.b.c.d.e.f]') $input.params('X-Y') [$input.params('id')]`, { params }),
  ).toBe('x a = b []');
  expect(inputs.params.check('querystring.a = 1\n\nquerystring.a b = 1')).toBe(
    'Line 3: a line is path, querystring or header, a dot, a name without blanks, an equals sign and a value. Write such as querystring.seat = 12A.',
  );
  expect(inputs.settings.check('context.a.b.c.d.e.f = 1')).toBe(
    'Line 1: up to 5 names fit after context. Leave some out.',
  );
});
