import type { Scene } from '#components/kit/scene.ts';
import { chooseApiType, inputs } from '#engines/chooser/api-type';
import type { Choice } from '#engines/chooser/choose';
import { chosen } from './chosen.ts';

/** HTTP, REST or WebSocket, by what an API must do. */
export const apiTypeChooser: Scene<typeof inputs, Choice> = {
  id: 'api-gateway-type-chooser',
  question: 'Which type of API has all that you need?',
  situation:
    'At the start: a public API wants cached answers, and its callers bring JWTs of the company’s OIDC provider. Two wishes that pull apart.',
  inputs,
  controls: ['push', 'callers', 'extra', 'callersAre'],
  run: chooseApiType,
  stories: [
    {
      name: 'A single-page app',
      context: 'Lambda behind it, the same tokens, no cache, as cheap as possible.',
      set: { callers: 'none' },
      ask: 'Which type is it?',
      options: ['an HTTP API', 'a REST API', 'a REST API with a Lambda authorizer'],
      right: chosen,
      decides: 'an HTTP API',
      takeaway: 'Nothing of the REST list is needed, and the JWT authorizer is built in.',
    },
    {
      name: 'A paid API',
      context: 'Quotas for each customer, a firewall and cached answers; callers bring keys and no token.',
      set: { callers: 'paid', callersAre: 'open' },
      ask: 'Which type is it?',
      options: ['an HTTP API', 'a REST API', 'none of them'],
      right: chosen,
      decides: 'a REST API',
      takeaway: 'All three exist for REST APIs only. A key counts calls; it does not prove who calls.',
    },
    {
      name: 'Seats that vanish while you look',
      context: 'Each sale should appear at once on every open seat map. Nothing is cached.',
      set: { push: true, callers: 'none' },
      ask: 'Which type is it?',
      options: ['an HTTP API', 'a REST API', 'a WebSocket API'],
      right: chosen,
      decides: 'a WebSocket API',
      takeaway: 'Only an open connection lets the server begin. Its tokens are checked once, at $connect.',
    },
    {
      name: 'Push and a cache',
      context: 'The seat map is pushed, and the concert list should be cached.',
      set: { push: true },
      ask: 'What do you build?',
      options: ['a WebSocket API', 'a REST API with a Lambda authorizer', 'two APIs, WebSocket and REST'],
      right: chosen,
      decides: 'two APIs, WebSocket and REST',
      takeaway: 'A product may have more than one API, each of the type that fits.',
    },
    {
      name: 'Targets that move',
      context: 'The cache stays, and the back end’s tasks should be found through Cloud Map.',
      set: { extra: 'map' },
      ask: 'Which type has both?',
      options: ['an HTTP API', 'a REST API with a Lambda authorizer', 'none of them'],
      right: chosen,
      decides: 'an HTTP API',
      takeaway:
        'The rarest wish decides. A load balancer before the tasks, or CloudFront before the API, lets you drop one.',
    },
  ],
  leftOut: [
    'What all types have: Lambda authorizers, custom domain names, access logs, metrics.',
    'Prices themselves, Data Firehose logs, client certificates, portals and generated SDKs, which are on the REST list too.',
    'API keys exist for WebSocket APIs as well; here they stand for plain requests.',
  ],
};
