import { text } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { faultOf } from '#engines/text-fault';
import { body, params, settings, template } from './example.ts';
import { readJson } from './from-json.ts';
import { readTemplate } from './read-template.ts';
import { readParams, readSettings } from './surroundings.ts';

export const inputs = {
  template: text({
    label: 'Mapping template',
    maxLength: 2_000,
    default: template,
    help: 'VTL with $input, $util, $context and $stageVariables; #set, #if and #foreach.',
    check: (written) => faultOf(written, () => readTemplate(written)),
  }),
  body: text({
    label: 'Body of the request',
    maxLength: 1_000,
    default: body,
    help: 'JSON. For a request without a body write {}.',
    check: (written) => faultOf(written, () => readJson(written)),
  }),
  params: text({
    label: 'Parameters of the request',
    maxLength: 600,
    default: params,
    help: 'A line each, from path, querystring or header: querystring.seat = 12A.',
    check: (written) => faultIn(readParams(written)),
  }),
  settings: text({
    label: 'Context and stage variables',
    maxLength: 600,
    default: settings,
    help: 'A line each: context.stage = prod, or stageVariables.seatsTable = seats.',
    check: (written) => faultIn(readSettings(written)),
  }),
};
