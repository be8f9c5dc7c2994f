export { availabilityChooser } from './availability.ts';
export { endpointChooser } from './endpoint.ts';
export { recordChooser } from './record.ts';
