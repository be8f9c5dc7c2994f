import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseSecretStore, inputs } from '#engines/chooser/secret-store';
import { chosen } from './chosen.ts';

/** Secrets Manager, an advanced or a standard parameter, or S3. */
export const secretStoreChooser: Scene<typeof inputs, Choice> = {
  id: 'security-encryption-secret-store-chooser',
  question: 'Parameter Store or Secrets Manager?',
  situation:
    'At the start: the password of the shop’s database, which must be changed without anybody’s doing.',
  inputs,
  controls: ['kind', 'change', 'size', 'reach'],
  run: chooseSecretStore,
  stories: [
    {
      name: 'A partner’s API key',
      context: 'The key is secret, never rotates, and should cost as little as possible.',
      set: { change: 'never' },
      ask: 'Where does it go?',
      options: ['Secrets Manager', 'an advanced parameter', 'a standard SecureString'],
      right: chosen,
      decides: 'Secrets Manager',
      takeaway: 'Secret does not mean Secrets Manager. What that adds is change, not secrecy.',
    },
    {
      name: 'A password that expires',
      context: 'Somebody wants the password deleted after 90 days, so that it has to be changed by hand.',
      set: { change: 'remind' },
      ask: 'Where does it go?',
      options: ['Secrets Manager', 'an advanced parameter', 'a standard SecureString'],
      right: chosen,
      decides: 'a standard SecureString',
      takeaway:
        'An expiry deletes the parameter and leaves the database alone. Whoever wants rotation needs the other store.',
    },
    {
      name: 'Feature flags',
      context: 'Three hundred switches, none of them secret.',
      set: { kind: 'setting', change: 'never' },
      ask: 'Where does each go?',
      options: ['Secrets Manager', 'a standard SecureString', 'a standard String'],
      right: chosen,
      decides: 'a standard String',
      takeaway: 'Settings cost nothing as standard parameters, and are read together by their path.',
    },
    {
      name: 'A certificate chain of 20 KB',
      context: 'It is secret and is replaced by hand once a year.',
      set: { change: 'never', size: 20 },
      ask: 'Where does it go?',
      options: ['Secrets Manager', 'an advanced parameter', 'an object in S3'],
      right: chosen,
      decides: 'an advanced parameter',
      takeaway: 'Size alone can decide: the stores end at different points.',
    },
    {
      name: 'Too large to rotate',
      context: 'A key file of 100 KB should rotate on a schedule.',
      set: { size: 100 },
      ask: 'Where does it go?',
      options: ['Secrets Manager', 'an object in S3', 'none of them'],
      right: chosen,
      decides: 'Secrets Manager',
      takeaway: 'Keep the large part encrypted in S3, and rotate only the small secret that opens it.',
    },
  ],
  leftOut: [
    'Reads a second, which differ between the stores, and the price of calls and of KMS requests.',
    'AppConfig, which rolls settings out step by step. Whether your value can be cut into smaller ones.',
    'An advanced parameter never becomes a standard one again. CloudFormation creates no SecureString.',
  ],
};
