import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { inputs } from '#engines/vtl/inputs';
import { lettersMost, turnsMost } from '#engines/vtl/meter';
import { type Mapped, mapRequest, outcome } from '#engines/vtl/playground';

const brief = ({ verdict }: Mapped) => verdict.brief;

const escaped = `{
  "title": "$util.escapeJavaScript($input.path('$.title'))",
  "seat": "$input.params('seat')"
}`;
const wholeOrder = `{
  "order": $input.path('$.order')
}`;
const loop = `[
#foreach($seat in $input.path('$.seats'))
  "$seat.id",
#end
]`;

/** What a mapping template makes of a request. */
export const mappingTemplate: Scene<typeof inputs, Mapped> = {
  id: 'api-gateway-vtl-playground',
  question: 'What does the back end get?',
  situation:
    'At the start: a title holds quotation marks, correctly escaped in the body of the request. Change the template or the request, and see what comes out.',
  inputs,
  controls: ['template', 'body', 'params', 'settings'],
  run: mapRequest,
  stories: [
    {
      name: 'Escaped',
      context: 'The title goes through $util.escapeJavaScript before it is put in.',
      set: { template: escaped },
      ask: 'What is the result as JSON?',
      options: ['valid, 2 fields', 'no JSON'],
      right: brief,
      decides: outcome,
      takeaway:
        'A reference puts plain text in, without the backslashes that JSON had. What goes between quotation marks has to be escaped again.',
    },
    {
      name: 'An apostrophe',
      context: 'The same template; this concert is called Rock ’n’ Roll, with straight apostrophes.',
      set: { template: escaped, body: `{ "title": "Rock 'n' Roll" }` },
      ask: 'What is the result as JSON?',
      options: ['valid, 2 fields', 'no JSON'],
      right: brief,
      decides: outcome,
      takeaway: `The function escapes for JavaScript, and JSON knows no \\'. Add .replaceAll("\\\\'", "'") after it.`,
    },
    {
      name: 'A guest who writes fields',
      context: 'The template of the start, a harmless title, and a seat that somebody has thought about.',
      set: {
        body: '{ "title": "Late Jazz" }',
        params: 'querystring.seat = 12A", "price": "0',
      },
      ask: 'What is the result as JSON?',
      options: ['valid, 2 fields', 'valid, 3 fields', 'no JSON'],
      right: brief,
      decides: outcome,
      takeaway:
        'Valid, and with a price that the client chose. Parameters need escaping as much as the body does.',
    },
    {
      name: 'A whole object',
      context: 'The back end should get the order as it is, so the template asks $input.path for it.',
      set: { template: wholeOrder, body: '{ "order": { "number": "12A", "row": "C" } }' },
      ask: 'What stands behind "order"?',
      options: ['{"number":"12A","row":"C"}', '{number=12A, row=C}', 'nothing'],
      right: ({ gave }) => gave("$input.path('$.order')"),
      decides: "$input.path('$.order')",
      takeaway:
        '$input.path gives a value to work with, and an object prints without quotation marks. To pass a part on as JSON, write $input.json.',
    },
    {
      name: 'The last comma',
      context: 'A loop writes each seat and a comma.',
      set: { template: loop, body: '{ "seats": [{ "id": "12A" }, { "id": "12B" }] }' },
      ask: 'What is the result as JSON?',
      options: ['valid, 2 items', 'valid, 3 items', 'no JSON'],
      right: brief,
      decides: outcome,
      takeaway: 'JSON takes no comma after the last item: write #if($foreach.hasNext),#end instead.',
    },
  ],
  leftOut: [
    'AWS does not document what a missing value gives: here it prints nothing, and #if takes it as true.',
    'Answers on their way back, bodies that are no JSON, #define, #macro and #[[ … ]]#, regular expressions, and of JSONPath all but names and numbers.',
    'Which letters beyond quotes, backslashes and control characters escapeJavaScript rewrites is not documented either; here they stay.',
    `The page stops a template that makes ${show(lettersMost)} letters or takes ${show(turnsMost)} steps.`,
  ],
};
