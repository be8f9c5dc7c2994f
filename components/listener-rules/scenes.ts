import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Routing, route } from '#engines/network/listener-rules';

const ends = (result: Routing): string => result.ends;

/** How the rules of a listener choose what happens to a request. */
export const listenerRules: Scene<typeof inputs, Routing> = {
  id: 'elb-asg-alb-rules',
  question: 'Which rule decides about this request?',
  situation:
    'At the start: a customer follows a link to her order that somebody wrote with a capital letter.',
  inputs,
  controls: ['request', 'rules'],
  run: route,
  stories: [
    {
      name: 'Capital letters in the name',
      context: 'Another customer types the host in capitals and the path in small letters.',
      set: { request: 'GET https://WWW.EXAMPLE.COM/orders/17?platform=mobile from 203.0.113.9' },
      ask: 'Where does this request end?',
      options: ['orders', 'mobile', '404'],
      right: ends,
      decides: 'Rule 10',
      takeaway: 'Host names have no case, in DNS as in rules. Paths and methods do.',
    },
    {
      name: 'A list with a question mark',
      context: 'The first rule is for the list of orders, the second for all that is below it.',
      set: {
        request: 'GET https://www.example.com/orders?page=2 from 203.0.113.9',
        rules: '10 path /orders -> forward list\n20 path /orders/* -> forward orders\ndefault -> answer 404',
      },
      ask: 'Where does the second page of the list end?',
      options: ['list', 'orders', '404'],
      right: ends,
      decides: 'Rule 10',
      takeaway: 'What follows the question mark is no part of the path. It has a condition of its own.',
    },
    {
      name: 'Behind a proxy',
      context:
        'Only the office, 203.0.113.0/24, may see the reports. A colleague there calls through a proxy on the internet.',
      set: {
        request: 'GET https://www.example.com/reports from 198.51.100.7\nX-Forwarded-For: 203.0.113.9',
        rules:
          '10 path /reports and source 203.0.113.0/24 -> forward reports\n20 path /reports -> answer 403\ndefault -> forward shop',
      },
      ask: 'Where does the colleague end?',
      options: ['reports', '403', 'shop'],
      right: ends,
      decides: 'Rule 10',
      takeaway:
        'The source is whoever opened the connection. A header names the colleague, but anybody can write one.',
    },
    {
      name: 'Three to one',
      context: 'The new version is tried beside the old one: weight 3 for blue, weight 1 for green.',
      set: {
        rules: '10 path /Orders/* -> forward blue 3, green 1\ndefault -> answer 404',
      },
      ask: 'How much of the traffic does green get?',
      options: ['1%', '25%', '33.3%'],
      right: ({ working }) => working.find(({ says }) => says === 'Share of green')?.result ?? '',
      decides: 'Share of green',
      takeaway: 'Weights are no percentages: only their ratio counts.',
    },
    {
      name: 'Without the S',
      context: 'The listener on port 80 has a default rule only, and it redirects to HTTPS.',
      set: {
        request: 'GET http://www.example.com/orders/17?print=yes from 203.0.113.9',
        rules: 'default -> redirect https',
      },
      ask: 'Where does the browser go?',
      options: [
        'https://www.example.com/',
        'https://www.example.com/orders/17',
        'https://www.example.com/orders/17?print=yes',
      ],
      right: ends,
      decides: 'What happens',
      takeaway: 'A redirect changes what it names and keeps the rest. No server took part.',
    },
  ],
  leftOut: [
    'Regular expressions, transforms, JWT checks and stickiness between groups.',
    'X-Forwarded-For is appended to, as by default; the load balancer can also keep or remove it. Paths are taken as written, though AWS normalizes them first.',
  ],
};
