import type { JsonMember } from '#engines/json';
import { failAt } from '#engines/text-fault';
import type { PolicyType } from './policies.ts';

/**
 * Which elements a policy of a type has. A trust policy is the resource-based policy of a role: it names no resource,
 * and no actions but those of STS.
 */
export type CheckedType = PolicyType | 'trust';

/**
 * What policies of one type lack although others have it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html and
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function checkType(found: ReadonlyMap<string, JsonMember>, effect: string, type: CheckedType): void {
  const element = (name: string) => found.get(name);
  const notPrincipal = element('NotPrincipal');
  if (type === 'rcp') {
    if (effect === 'Allow')
      refuse(
        element('Effect'),
        'An RCP of your own only denies: RCPFullAWSAccess allows already. Write "Deny".',
      );
    refuse(element('NotAction'), 'An RCP has no NotAction. Name in Action what it denies.');
    const principal = element('Principal');
    refuse(
      principal?.value.kind === 'string' ? notPrincipal : (notPrincipal ?? principal),
      'An RCP is about everybody. Write "Principal": "*", and spare some with a condition on aws:PrincipalArn.',
    );
  }
  if (effect === 'Allow')
    refuse(notPrincipal, 'NotPrincipal goes with Deny only. Name in Principal whom this allows.');
  if (type === 'trust')
    refuse(notPrincipal, 'A trust policy has no NotPrincipal. Name in Principal who may assume the role.');
}

function refuse(member: JsonMember | undefined, says: string): void {
  if (member) failAt(member.at, says);
}
