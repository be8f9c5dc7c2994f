import './graphql.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Answered, inputs } from '#engines/graphql/query';
import { schemaText } from '#engines/graphql/shop';
import { graphqlQuery } from './scenes.ts';

type Props = PictureProps<typeof inputs, Answered>;

function Response({ result: { response, runs } }: Props) {
  return (
    <div class="graphql">
      <p>Response</p>
      <pre>{response}</pre>
      <table>
        <thead>
          <tr>
            <th scope="col">Resolver</th>
            <th scope="col">Data source</th>
            <th scope="col">Runs</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ resolver, source, times }) => (
            <tr key={resolver}>
              <th scope="row">{resolver}</th>
              <td>{source}</td>
              <td>{times}</td>
            </tr>
          ))}
          {runs.length === 0 && (
            <tr>
              <th scope="row">none</th>
              <td>–</td>
              <td>0</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

const SchemaText = () => (
  <div class="graphql">
    <p>Schema</p>
    <pre>{schemaText}</pre>
  </div>
);

export default function GraphqlQuery() {
  return <SceneFrame scene={graphqlQuery} picture={Response} below={SchemaText} />;
}
