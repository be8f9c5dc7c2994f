import './workflow.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs } from '#engines/workflow/machine-inputs';
import type { Execution } from '#engines/workflow/state-machine';
import type { Visit } from '#engines/workflow/tape';
import { brief } from '#engines/workflow/value';
import { stateMachine } from './state-machine.ts';
import { TimeLine } from './TimeLine.tsx';

type Props = PictureProps<typeof inputs, Execution>;

function States({ result: { visits, seconds, trace, answer }, step }: Props) {
  const now = trace[step]?.seconds ?? seconds;
  return <TimeLine rows={visits} now={now} end={seconds} says={`States over time. ${answer}`} />;
}

const tableMost = 24;
const endings: Record<Visit['ends'], string> = {
  success: '',
  caught: 'caught; hands on ',
  failure: 'fails, hands on nothing',
  stopped: 'is stopped',
};

/** What each state gets, and what it hands on. */
function Data({ result: { visits, seconds, trace }, step }: Props) {
  const now = trace[step]?.seconds ?? seconds;
  return (
    <table class="workflow-data">
      <caption class="sr-only">Data of the states</caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Gets</th>
          <th scope="col">Hands on</th>
        </tr>
      </thead>
      <tbody>
        {visits.slice(0, tableMost).map(({ name, from, to, input, output, ends }) => (
          <tr key={`${name} ${from}`} class={from > now ? 'ahead' : undefined}>
            <th scope="row">{name}</th>
            <td>{from > now ? '…' : brief(input)}</td>
            <td class={ends === 'failure' && to <= now ? 'failure' : undefined}>
              {to > now ? '…' : `${endings[ends]}${output === undefined ? '' : brief(output)}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function StateMachine() {
  return <SceneFrame scene={stateMachine} picture={States} below={Data} />;
}
