export { messageBilling } from './billing.ts';
export { deadLetterQueue } from './dead-letter.ts';
export { fifoGroups } from './fifo.ts';
export { pollingCost } from './polling.ts';
export { sqsVisibility } from './visibility.ts';
