import {
  c02Deployment,
  c02Development,
  c02Security,
  c02Troubleshooting,
  c03Deployment,
  c03Development,
  c03Security,
  c03Troubleshooting,
} from '#facts/exam';

/** The domains of both versions in their order, and their weights in %. */
export const domains = [
  { name: 'Development', c02: c02Development.value, c03: c03Development.value },
  { name: 'Security', c02: c02Security.value, c03: c03Security.value },
  { name: 'Deployment', c02: c02Deployment.value, c03: c03Deployment.value },
  { name: 'Troubleshooting', c02: c02Troubleshooting.value, c03: c03Troubleshooting.value },
] as const;

export type VersionCode = 'c02' | 'c03';
