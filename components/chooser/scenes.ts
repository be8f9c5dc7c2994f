export { availabilityChooser } from './availability.ts';
export { endpointChooser } from './endpoint.ts';
export { identityChooser } from './identity.ts';
export { loadBalancerChooser } from './load-balancer.ts';
export { policyChooser } from './policy.ts';
export { purchaseChooser } from './purchase.ts';
export { recordChooser } from './record.ts';
