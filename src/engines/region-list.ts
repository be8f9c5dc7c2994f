import { zonesMin, zonesMost, zonesOregon } from '#facts/regions-iam';

export interface Region {
  name: string;
  zones: number;
  /** Off until somebody enables it for the account. */
  optIn?: true;
  /** In older accounts the letters of its zones are given out for each account anew. */
  mapped?: true;
}

const three = zonesMin.value;
const four = zonesOregon.value;

/**
 * The Regions of the public partition.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html and, for `mapped`,
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html, read on 29 November 2026;
 * the zones of London after the list of Availability Zones of the day after
 */
export const regions = {
  'us-east-1': { name: 'N. Virginia', zones: zonesMost.value, mapped: true },
  'us-east-2': { name: 'Ohio', zones: three },
  'us-west-1': { name: 'N. California', zones: three, mapped: true },
  'us-west-2': { name: 'Oregon', zones: four, mapped: true },
  'af-south-1': { name: 'Cape Town', zones: three, optIn: true },
  'ap-east-1': { name: 'Hong Kong', zones: three, optIn: true },
  'ap-east-2': { name: 'Taipei', zones: three, optIn: true },
  'ap-northeast-1': { name: 'Tokyo', zones: four, mapped: true },
  'ap-northeast-2': { name: 'Seoul', zones: four },
  'ap-northeast-3': { name: 'Osaka', zones: three },
  'ap-south-1': { name: 'Mumbai', zones: three },
  'ap-south-2': { name: 'Hyderabad', zones: three, optIn: true },
  'ap-southeast-1': { name: 'Singapore', zones: three, mapped: true },
  'ap-southeast-2': { name: 'Sydney', zones: three, mapped: true },
  'ap-southeast-3': { name: 'Jakarta', zones: three, optIn: true },
  'ap-southeast-4': { name: 'Melbourne', zones: three, optIn: true },
  'ap-southeast-5': { name: 'Malaysia', zones: three, optIn: true },
  'ap-southeast-6': { name: 'New Zealand', zones: three, optIn: true },
  'ap-southeast-7': { name: 'Thailand', zones: three, optIn: true },
  'ca-central-1': { name: 'Canada (Central)', zones: three },
  'ca-west-1': { name: 'Calgary', zones: three, optIn: true },
  'eu-central-1': { name: 'Frankfurt', zones: three },
  'eu-central-2': { name: 'Zurich', zones: three, optIn: true },
  'eu-north-1': { name: 'Stockholm', zones: three },
  'eu-south-1': { name: 'Milan', zones: three, optIn: true },
  'eu-south-2': { name: 'Spain', zones: three, optIn: true },
  'eu-west-1': { name: 'Ireland', zones: three, mapped: true },
  'eu-west-2': { name: 'London', zones: four },
  'eu-west-3': { name: 'Paris', zones: three },
  'il-central-1': { name: 'Tel Aviv', zones: three, optIn: true },
  'me-central-1': { name: 'UAE', zones: three, optIn: true },
  'me-south-1': { name: 'Bahrain', zones: three, optIn: true },
  'mx-central-1': { name: 'Mexico (Central)', zones: three, optIn: true },
  'sa-east-1': { name: 'São Paulo', zones: three, mapped: true },
} as const satisfies Record<string, Region>;

export type RegionCode = keyof typeof regions;

export const regionAt = (code: RegionCode): Region => regions[code];
export const regionCodes = Object.keys(regions) as RegionCode[];
