import './packet-path.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { showAddress } from '#engines/network/cidr';
import { world } from '#engines/network/packet';
import type { Gate, GateName } from '#engines/network/path';
import { packetPath } from './scenes.ts';
import type { inputs, PacketPath as Simulation } from './simulation.ts';
import { because, gateNames, hostOf, record } from './words.ts';

const rows: readonly GateName[] = ['route', 'acl', 'group'];

/** The gates between the other host and the instance, for the request and for its answer, as far as the step knows. */
function Gates({ result, step }: PictureProps<typeof inputs, Simulation>) {
  const { gates, known, request, records } = result;
  const seen = gates.slice(0, known[step] ?? gates.length);
  const [down, up] =
    request.direction === 'in' ? (['request', 'answer'] as const) : (['answer', 'request'] as const);
  const over = step === known.length - 1;
  return (
    <figure class="path">
      <table>
        <thead>
          <tr>
            <th scope="row" colSpan={3}>
              {hostOf(request)}
            </th>
          </tr>
          <tr>
            <td />
            <th scope="col">{down} ↓</th>
            <th scope="col">{up} ↑</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name}>
              <th scope="row">{gateNames[name]}</th>
              {name === 'route' ? (
                <Cell gate={seen.find((gate) => gate.name === name)} span={2} />
              ) : (
                [down, up].map((leg) => (
                  <Cell key={leg} gate={seen.find((gate) => gate.name === name && gate.leg === leg)} />
                ))
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {showAddress(world.instance)}, the instance
            </th>
          </tr>
        </tfoot>
      </table>
      <figcaption>
        Flow log of the instance:
        {over && records.length > 0 ? (
          records.map((each) => (
            <code key={each.leg} class={each.action === 'ACCEPT' ? 'accept' : 'reject'}>
              {record(each, request.protocol)}
            </code>
          ))
        ) : (
          <code>{over ? 'no record' : '…'}</code>
        )}
      </figcaption>
    </figure>
  );
}

function Cell({ gate, span }: { gate: Gate | undefined; span?: number }) {
  if (gate === undefined)
    return (
      <td class="unknown" colSpan={span}>
        –
      </td>
    );
  return (
    <td colSpan={span} class={gate.passes ? 'passes' : 'stops'}>
      <b>{gate.passes ? '✓' : '✕'}</b> {because(gate.reason)}
    </td>
  );
}

export default function PacketPath() {
  return <SceneFrame scene={packetPath} picture={Gates} />;
}
