export { availabilityChooser } from './availability.ts';
export { endpointChooser } from './endpoint.ts';
export { identityChooser } from './identity.ts';
export { loadBalancerChooser } from './load-balancer.ts';
export { purchaseChooser } from './purchase.ts';
export { recordChooser } from './record.ts';
export { storageChooser } from './storage.ts';
export { storageClassChooser } from './storage-class.ts';
