/** A template that newcomers write: it looks right, and is until somebody types a quotation mark. */
export const template = `{
  "title": "$input.path('$.title')",
  "seat": "$input.params('seat')"
}`;

/** The title holds two quotation marks, which JSON writes with backslashes. */
export const body = String.raw`{ "title": "The \"Late\" Jazz" }`;

export const params = 'querystring.seat = 12A\nheader.Accept = application/json';

export const settings = `context.httpMethod = POST
context.identity.sourceIp = 203.0.113.7
stageVariables.seatsTable = seats`;
