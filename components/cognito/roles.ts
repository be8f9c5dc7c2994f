import type { Scene } from '#components/kit/scene.ts';
import { chooseRole, inputs, type RoleChoice } from '#engines/cognito/roles';

const given = ({ role }: RoleChoice): string => role ?? 'no role: denied';
const clerk = 'group support 10\ngroup box-office 5';

/** The role that an identity pool picks for somebody. */
export const roleMapper: Scene<typeof inputs, RoleChoice> = {
  id: 'cognito-role-mapper',
  question: 'Which role does this user get?',
  situation:
    'At the start: Sales has a role of its own, and somebody added a second rule to catch other spellings. Now a person from Safety signs in.',
  inputs,
  controls: ['way', 'otherwise', 'rules', 'user'],
  unused: ({ way }) => (way === 'rules' ? [] : way === 'token' ? ['rules'] : ['rules', 'otherwise', 'user']),
  run: chooseRole,
  stories: [
    {
      name: 'Somebody from Sales',
      context: 'Both rules would match.',
      set: { user: 'custom:dept = Sales' },
      ask: 'Which role is it?',
      options: ['sales', 'any', 'no role: denied'],
      right: given,
      decides: 'Rule 2',
      takeaway: 'Rules are tried from the top, and the first that matches ends the search.',
    },
    {
      name: 'Not banned?',
      context: 'The only rule lets in whoever is not banned. The user’s token has no such claim at all.',
      set: { rules: 'custom:status NotEqual banned -> customer' },
      ask: 'Which role is it?',
      options: ['customer', 'the default role', 'no role: denied'],
      right: given,
      decides: 'Rule 1',
      takeaway:
        'A rule on a claim that is missing is skipped, NotEqual too. Set the attribute for everybody.',
    },
    {
      name: 'Two groups',
      context: 'A clerk is in support, with precedence 10, and in box-office, with 5.',
      set: { way: 'token', user: clerk },
      ask: 'Which role is it?',
      options: ['support', 'box-office', 'no role: denied'],
      right: given,
      decides: 'cognito:preferred_role',
      takeaway: 'The lowest number wins.',
    },
    {
      name: 'Equal precedence',
      context: 'Both groups have the precedence 5, and their roles differ.',
      set: { way: 'token', user: 'group support 5\ngroup box-office 5' },
      ask: 'Which role is it?',
      options: ['support', 'box-office', 'no role: denied'],
      right: given,
      decides: 'cognito:preferred_role',
      takeaway: 'The token then names no preferred role, and role resolution has the last word.',
    },
    {
      name: 'A role of somebody else',
      context: 'The clerk’s program asks for the role of the managers, where the clerk is no member.',
      set: { way: 'token', user: `${clerk}\nasks for managers` },
      ask: 'Which role is it?',
      options: ['managers', 'box-office', 'no role: denied'],
      right: given,
      decides: 'CustomRoleArn',
      takeaway:
        'A client may choose among its own roles. A wrong wish is refused, not replaced by the preferred one.',
    },
  ],
  leftOut: [
    'Guests, who have a role of their own and no token.',
    'Whether the user can write the claim: if so, anybody can give themselves the role of a rule.',
    'The trust policy of the role, which has to let the identity pool assume it. Groups that carry no role.',
  ],
};
