import './policy-evaluator.css';
import { listOf, type NamedPolicy } from '#engines/policy/document';
import type { StatementAt } from '#engines/policy/policies';

interface Props {
  policies: readonly NamedPolicy[];
  /** The statement that decided, if one did. */
  decided: StatementAt | undefined;
}

/** JSON as an author writes it: lists of one or two, and objects of one, on one line. */
const json = (value: unknown) =>
  JSON.stringify(value, null, 2)
    .replace(
      /\[\s+("[^"]*"(?:,\s+"[^"]*")?)\s+\]/g,
      (_, items: string) => `[${items.replace(/,\s+/g, ', ')}]`,
    )
    .replace(/\{\s+("[^"]*": "[^"]*")\s+\}/g, '{ $1 }');

/** The statements of each policy as JSON. The one that decided is marked with a word and a bar. */
export function PolicyList({ policies, decided }: Props) {
  if (policies.length === 0) return <p>No policy says anything here.</p>;
  return (
    <div class="policies-json">
      {policies.map(({ name, document }, place) => (
        <section key={`${place}${name}`} aria-label={name}>
          <h4>{name}</h4>
          {listOf(document.Statement).map((statement, index) => {
            const decides = decided?.policy === name && decided.index === index;
            const effect = statement.Effect === 'Deny' ? 'stale' : 'fresh';
            return (
              <div key={index} class={decides ? `statement ${effect}` : 'statement'}>
                {decides && <b>{statement.Effect === 'Deny' ? '✕ this denies' : '✓ this grants'}</b>}
                <pre>{json(statement)}</pre>
              </div>
            );
          })}
          {listOf(document.Statement).length === 0 && <p>No statement.</p>}
        </section>
      ))}
    </div>
  );
}
