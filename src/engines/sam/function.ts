import { failAt } from '#engines/text-fault';
import { eventResources } from './events.ts';
import { hash, type Made, made } from './made.ts';
import { mapOf, membersOf, type SamResource, textOf } from './read.ts';

/** What an AWS::Serverless::Function becomes. */
export function functionResources({ id, properties }: SamResource, all: readonly SamResource[]): Made[] {
  return [
    made(id, 'Lambda::Function', 'the function'),
    ...(properties.has('Role') ? [] : [made(`${id}Role`, 'IAM::Role', 'no Role is given')]),
    ...aliasResources(id, properties),
    ...deploymentResources(id, properties),
    ...urlResources(id, properties),
    ...membersOf(properties.get('Events'), 'Events').flatMap((event) => eventResources(id, event, all)),
  ];
}

type Properties = SamResource['properties'];

function aliasResources(id: string, properties: Properties): Made[] {
  const alias = properties.get('AutoPublishAlias');
  if (alias === undefined) return [];
  const name = textOf(alias) ?? failAt(alias.at, 'On this page AutoPublishAlias is a text, such as live.');
  const because = `AutoPublishAlias: ${name}`;
  return [
    made(`${id}Version${hash}`, 'Lambda::Version', because),
    made(`${id}Alias${name}`, 'Lambda::Alias', because),
  ];
}

function deploymentResources(id: string, properties: Properties): Made[] {
  const preference = properties.get('DeploymentPreference');
  if (preference === undefined) return [];
  const given = mapOf(preference, 'DeploymentPreference');
  if (textOf(given.get('Enabled'))?.toLowerCase() === 'false') return [];
  if (!properties.has('AutoPublishAlias'))
    failAt(
      preference.at,
      'DeploymentPreference needs AutoPublishAlias: without an alias there is nothing to shift.',
    );
  const because = 'DeploymentPreference';
  return [
    made('ServerlessDeploymentApplication', 'CodeDeploy::Application', because),
    made(`${id}DeploymentGroup`, 'CodeDeploy::DeploymentGroup', because),
    ...(given.has('Role') ? [] : [made('CodeDeployServiceRole', 'IAM::Role', because)]),
  ];
}

function urlResources(id: string, properties: Properties): Made[] {
  const url = properties.get('FunctionUrlConfig');
  if (url === undefined) return [];
  const because = 'FunctionUrlConfig';
  const open = textOf(mapOf(url, because).get('AuthType')) === 'NONE';
  const permission = (name: string) =>
    made(`${id}${name}`, 'Lambda::Permission', `${because} with AuthType NONE`);
  return [
    made(`${id}Url`, 'Lambda::Url', because),
    ...(open ? [permission('UrlPublicPermissions'), permission('URLInvokeAllowPublicAccess')] : []),
  ];
}
