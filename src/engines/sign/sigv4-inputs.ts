import { choice, number, text } from '#engines/inputs';
import { presignedMax } from '#facts/s3';
import { parseRequestLine } from './request-line.ts';

const minutesPerDay = 1_440;

export const inputs = {
  carry: choice<'header' | 'query'>({
    label: 'The signature travels in',
    options: { header: 'the Authorization header', query: 'the URL (pre-signed)' },
    default: 'query',
    help: 'A header suits your own client; a URL can be given to somebody else.',
  }),
  change: choice<'none' | 'method' | 'key' | 'parameter' | 'header' | 'body'>({
    label: 'After signing, somebody changes',
    options: {
      none: 'nothing',
      method: 'the method',
      key: 'the key of the object',
      parameter: 'the query string',
      header: 'a header that is not signed',
      body: 'the body',
    },
    default: 'none',
    help: 'What differs between the request that was signed and the one that arrives.',
  }),
  delay: number({
    label: 'It arrives after',
    unit: 'min',
    min: 0,
    max: presignedMax.value * minutesPerDay,
    step: 5,
    default: 10,
    help: 'Minutes between signing and arrival.',
  }),
  request: text({
    label: 'Request',
    maxLength: 120,
    oneLine: true,
    default: 'PUT /hamlet 2.jpg',
    help: 'GET, PUT, HEAD or DELETE, a path and maybe a query, not encoded: GET /hamlet 2.jpg?versionId=k3',
    check: (line) => {
      const parsed = parseRequestLine(line);
      return typeof parsed === 'string' ? parsed : undefined;
    },
  }),
  payload: choice<'hashed' | 'unsigned'>({
    label: 'Body',
    options: { hashed: 'its hash is signed', unsigned: 'left out (UNSIGNED-PAYLOAD)' },
    default: 'hashed',
    help: 'With a header, S3 lets you choose. A pre-signed URL leaves the body out.',
  }),
  credentials: choice<'user' | 'role'>({
    label: 'Credentials',
    options: { user: 'long-term, of a user', role: 'temporary, of a role' },
    default: 'user',
    help: 'Temporary credentials come with a session token, which is signed too.',
  }),
  expires: number({
    label: 'The URL is valid for',
    unit: 's',
    min: 1,
    max: presignedMax.value * minutesPerDay * 60,
    step: 60,
    default: 3_600,
    whole: true,
    help: 'X-Amz-Expires of a pre-signed URL, counted from its time stamp.',
  }),
};
