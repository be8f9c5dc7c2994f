import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet: run “npm start”, which builds it first.');
  process.exit(1);
}

/** The headers that a host must send for all files, as the build wrote them; read anew each time, so that a rebuild needs no restart. Undefined while one is at work: it writes them last. */
const headers = () =>
  existsSync('dist/_headers')
    ? readFileSync('dist/_headers', 'utf8')
        .replace(/\n\/[^*][\s\S]*/, '')
        .split('\n')
        .slice(1)
        .flatMap((line) => {
          const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
          return name && value ? [[name, value] as const] : [];
        })
    : undefined;

const port = Number(process.env.PORT ?? 4321);
const serve = sirv('dist', { dev: true });

createServer((request, response) => {
  const sent = headers();
  if (!sent) {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' });
    response.end('The site is being built anew. Try again in a moment.\n');
    return;
  }
  for (const [name, value] of sent) response.setHeader(name, value);
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync('dist/404.html'));
  });
})
  .on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    process.exit(1);
  })
  .listen(port, () => console.log(`Cloud Fieldbook is at http://localhost:${port}/`));
