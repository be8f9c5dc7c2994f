import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { graphqlAuthChooser } from './graphql-auth.ts';
import { OptionTable } from './OptionTable.tsx';

export default function GraphqlAuthChooser() {
  return <SceneFrame scene={graphqlAuthChooser} picture={OptionTable} />;
}
