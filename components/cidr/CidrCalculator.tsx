import './cidr.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type Block, lastOf, showAddress, showBlock, sizeOf } from '#engines/network/cidr';
import type { inputs } from '#engines/network/plan';
import type { Plan } from '#engines/network/plan-board';
import { type Placed, reservedIn, usableIn } from '#engines/network/subnets';
import { show } from '#engines/numbers';
import { cidrCalculator } from './scenes.ts';
import { VpcMap } from './VpcMap.tsx';

type Props = PictureProps<typeof inputs, Plan>;

/** The VPC as a map, its blocks as a table, and what is reserved in the first of them. */
function Picture({ values, result }: Props) {
  const { vpc, placed, count } = result;
  const asPeers = values.plan === 'peers';
  const first = asPeers ? undefined : placed.find(({ conflict }) => conflict === undefined)?.block;
  return (
    <div class="cidr">
      <p class="cidr-range">
        {showBlock(vpc)}: {showAddress(vpc.first)} to {showAddress(lastOf(vpc))}
      </p>
      {!asPeers && <VpcMap vpc={vpc} placed={placed} count={count} />}
      {placed.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{asPeers ? 'Other VPC' : 'Subnet'}</th>
              <th scope="col">{asPeers ? 'Addresses' : 'Usable addresses'}</th>
              <th scope="col">{asPeers ? 'Peering' : 'Usable'}</th>
            </tr>
          </thead>
          <tbody>
            {placed.slice(0, rowsMost).map((each, index) => (
              <Row key={index} placed={each} asPeers={asPeers} />
            ))}
          </tbody>
        </table>
      )}
      {count > rowsMost && <p class="cidr-more">And {show(count - rowsMost)} more.</p>}
      {first && <Reserved block={first} />}
    </div>
  );
}

const rowsMost = 6;

function Row({ placed: { block, conflict }, asPeers }: { placed: Placed; asPeers: boolean }) {
  const [from, to] = asPeers ? [block.first, lastOf(block)] : [block.first + 4, lastOf(block) - 1];
  return (
    <tr class={conflict && 'refused'}>
      <th scope="row">{showBlock(block)}</th>
      <td>
        {conflict === undefined || asPeers
          ? `${showAddress(from)} to ${showAddress(to)}`
          : conflict.kind === 'outside'
            ? 'outside the VPC'
            : `overlaps ${showBlock(conflict.other)}`}
      </td>
      <td>
        {asPeers ? (conflict ? '✕ overlaps' : '✓ possible') : conflict ? '✕ refused' : show(usableIn(block))}
      </td>
    </tr>
  );
}

function Reserved({ block }: { block: Block }) {
  return (
    <div class="reserved">
      <p>
        Reserved of the {show(sizeOf(block))} in {showBlock(block)}:
      </p>
      <dl>
        {reservedIn(block).map(({ address, purpose }) => (
          <div key={address}>
            <dt>{showAddress(address)}</dt>
            <dd>{purpose}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export default function CidrCalculator() {
  return <SceneFrame scene={cidrCalculator} picture={Picture} />;
}
