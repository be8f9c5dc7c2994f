import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet: run “npm start”, which builds it first.');
  process.exit(1);
}

// The headers a host must send are written by the build; sending them here too shows a violation before a host does.
const headers = readFileSync('dist/_headers', 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    return name && value ? [[name, value] as const] : [];
  });

const port = Number(process.env.PORT ?? 4321);
const serve = sirv('dist', {
  etag: true,
  setHeaders: (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  },
});
const notFound = readFileSync('dist/404.html');

createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...Object.fromEntries(headers) });
    response.end(notFound);
  });
})
  .on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    process.exit(1);
  })
  .listen(port, () => console.log(`Cloud Fieldbook is at http://localhost:${port}/`));
