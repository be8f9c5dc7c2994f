/** Scheme, host and port of a URL; a browser leaves the scheme's own port out. */
export interface Origin {
  scheme: string;
  host: string;
  port: number;
  /** As the Origin header writes it. */
  text: string;
}

const ports: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** The origin of an http or https URL, and what follows it; undefined where the text is none. */
export function originOf(url: string): { origin: Origin; path: string } | undefined {
  const [, scheme = '', host = '', given, path = ''] =
    /^(https?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[\da-f:]+\])(?::(\d{1,5}))?([/?#]\S*)?$/i.exec(
      url.trim(),
    ) ?? [];
  const known = ports[scheme.toLowerCase()];
  const port = given === undefined ? known : Number(given);
  if (known === undefined || port === undefined || port > 65_535) return undefined;
  const start = `${scheme.toLowerCase()}://${host.toLowerCase()}`;
  return {
    origin: {
      scheme: scheme.toLowerCase(),
      host: host.toLowerCase(),
      port,
      text: port === known ? start : `${start}:${port}`,
    },
    path: path.startsWith('/') ? path.replace(/#.*$/, '') : '/',
  };
}

/** Which of the three parts differ; none when the origins are the same. */
export const differences = (a: Origin, b: Origin): string[] =>
  (['scheme', 'host', 'port'] as const).filter((part) => a[part] !== b[part]);
