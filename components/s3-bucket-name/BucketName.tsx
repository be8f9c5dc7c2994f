import './bucket-name.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, NameCheck } from '#engines/s3/bucket-name';
import { mayStand } from '#engines/s3/naming-rules';
import { bucketNameMax } from '#facts/s3';
import { bucketName } from './scenes.ts';

type Props = PictureProps<typeof inputs, NameCheck>;

/** The name letter by letter, and where the bucket would answer. Its words are the working below. */
function Picture({ values, result: { broken, dotted, addresses } }: Props) {
  return (
    <div class="bucket-name">
      <Letters name={values.name} />
      {broken.length > 0 ? (
        <p>A name that is refused has no addresses.</p>
      ) : (
        <dl class="addresses">
          <Address name="By host name" url={addresses.api}>
            {dotted ? '✕ HTTPS: the certificate covers no dots' : '✓ HTTPS'}
          </Address>
          <Address name="By path" url={addresses.path}>
            ✓ HTTPS
          </Address>
          <Address name="As a website" url={addresses.website}>
            HTTP only, once website hosting is on
          </Address>
        </dl>
      )}
    </div>
  );
}

function Letters({ name }: { name: string }) {
  const letters = Array.from(name);
  return (
    <p class="letters" aria-hidden="true">
      {letters.map((letter, index) => {
        const over = index >= bucketNameMax.value;
        return (
          <span
            key={index}
            class={!mayStand(letter) ? 'other' : over ? 'over' : letter === '.' ? 'dot' : undefined}
          >
            {letter === ' ' ? '␣' : letter}
          </span>
        );
      })}
    </p>
  );
}

function Address({ name, url, children }: { name: string; url: string; children: string }) {
  return (
    <div class={children.startsWith('✕') ? 'denied' : undefined}>
      <dt>{name}</dt>
      <dd>
        <code>{url}</code> <span>{children}</span>
      </dd>
    </div>
  );
}

export default function BucketName() {
  return <SceneFrame scene={bucketName} picture={Picture} />;
}
