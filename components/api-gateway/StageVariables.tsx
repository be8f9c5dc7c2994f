import './api-gateway.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import {
  type inputs,
  nameOf,
  type Resolved,
  type StageVariables as Stages,
} from '#engines/gateway/stage-variables';
import { percent } from '#engines/numbers';
import { listed } from '#engines/words';
import { stageVariables } from './stage-variables.ts';

const Outcome = ({ versions, fault }: Resolved) =>
  fault === undefined ? (
    <span class="fresh">
      ✓ {listed(versions.map(({ version, share }) => `version ${version} for ${percent(share)}`))}
    </span>
  ) : (
    <span class="stale">✕ 500: {fault}</span>
  );

/** Each stage with what it calls and what answers, and the commands that would mend it. */
function Paths({ result: { resolved } }: PictureProps<typeof inputs, Stages>) {
  const commands = [...new Set(resolved.flatMap(({ command }) => command ?? []))];
  return (
    <>
      <ul class="stage-cache">
        {resolved.map((each) => (
          <li key={nameOf(each.path)}>
            <span>
              <b>
                {nameOf(each.path)}, {percent(each.path.share)} of its calls
              </b>
              <code>{each.calls}</code>
            </span>
            <Outcome {...each} />
          </li>
        ))}
      </ul>
      {commands.map((command) => (
        <pre key={command} class="stage-command">
          {command}
        </pre>
      ))}
    </>
  );
}

export default function StageVariables() {
  return <SceneFrame scene={stageVariables} picture={Paths} />;
}
